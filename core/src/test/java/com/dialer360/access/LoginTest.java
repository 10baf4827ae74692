package com.dialer360.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.FixedSettings;
import com.dialer360.fakes.InMemoryAccounts;
import com.dialer360.fakes.InMemoryIpLists;
import com.dialer360.outcome.Refusal;
import com.dialer360.settings.SystemSettings;
import com.dialer360.timezone.CallCentreClock;
import com.dialer360.timezone.ServerTime;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of common.md, "Login". */
class LoginTest {
  private static final ServerTime NOW = CallCentreClock.newYork("2017-06-01T14:30:00");
  private static final LocalDateTime JUST_BEFORE = NOW.now().minusMinutes(1);
  private static final String ADDRESS = "10.1.2.3";
  private static final Occasion OCCASION =
      new Occasion(ADDRESS, "host", "page", "", "", DialectName.DIALER360, 0);
  private static final Refusal BAD = new Refusal.LoginBad("6666", "1234");

  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final InMemoryIpLists ipLists = new InMemoryIpLists();
  private final FixedSettings settings = new FixedSettings();
  private PasswordHash passwordHash = (password, current) -> Optional.of("#" + password);

  @Test
  void letsIn() {
    Account account = AccountBuilder.account("6666").level(7).build();
    accounts.add(account, "1234");

    assertThat(logIn("6666", "1234"))
        .isEqualTo(new Admission.Admitted(new Caller("6666", account, "test", OCCASION)));
  }

  @Test
  void comparesUserAndPasswordWithoutCaseAndKeepsTheSpellingOfTheUser() {
    Account account = AccountBuilder.account("Admin").build();
    accounts.add(account, "Secret");

    assertThat(logIn("ADMIN", "sECRET"))
        .isEqualTo(new Admission.Admitted(new Caller("ADMIN", account, "test", OCCASION)));
  }

  @Test
  void writesASuccess() {
    known(9, JUST_BEFORE);

    assertAdmitted("6666", "1234");

    assertRow(0, NOW.now(), ADDRESS);
  }

  @Test
  void writesNothingWhereASuccessWouldChangeNothing() {
    add(new LoginState(false, "", 0, NOW.now(), ADDRESS, false, anAccount()));

    assertAdmitted("6666", "1234");

    assertThat(accounts.writes()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2017-06-01T14:30:00, 10.1.2.3",
    "0, 2017-06-01T14:29:59, 10.1.2.3",
    "0, 2017-06-01T14:30:00, 10.1.2.4"
  })
  void writesASuccessThatChangesOneThing(int failed, LocalDateTime lastLogin, String lastIp) {
    add(new LoginState(false, "", failed, lastLogin, lastIp, false, anAccount()));

    assertAdmitted("6666", "1234");

    assertRow(0, NOW.now(), ADDRESS);
  }

  @Test
  void refusesAnUnknownUserAndWritesNothing() {
    assertThat(logIn("6666", "1234")).isEqualTo(new Admission.Turned(BAD));
    assertThat(accounts.writes()).isZero();
  }

  @Test
  void countsAWrongPasswordAndLeavesTheTimeOfTheLastLogin() {
    known(3, JUST_BEFORE);

    assertThat(logIn("6666", "wrong"))
        .isEqualTo(new Admission.Turned(new Refusal.LoginBad("6666", "wrong")));
    assertRow(4, JUST_BEFORE, ADDRESS);
  }

  @Test
  void countsAnInactiveUserWithTheRightPassword() {
    accounts.add(AccountBuilder.account("6666").inactive().build(), "1234", 0, JUST_BEFORE);

    assertThat(logIn("6666", "1234")).isEqualTo(new Admission.Turned(BAD));
    assertRow(1, JUST_BEFORE, ADDRESS);
  }

  @Test
  void countsALevelUnderSevenWithTheRightPassword() {
    accounts.add(AccountBuilder.account("6666").level(6).build(), "1234", 0, JUST_BEFORE);

    assertThat(logIn("6666", "1234")).isEqualTo(new Admission.Turned(BAD));
    assertRow(1, JUST_BEFORE, ADDRESS);
  }

  @Test
  void nineFailuresDoNotLock() {
    known(9, JUST_BEFORE);

    assertThat(logIn("6666", "wrong")).extracting("why").isInstanceOf(Refusal.LoginBad.class);
    assertRow(10, JUST_BEFORE, ADDRESS);
  }

  @ParameterizedTest
  @CsvSource({"10, 1234", "11, 1234", "10, wrong"})
  void tenFailuresLockForFifteenMinutesWhateverThePassword(int failed, String pass) {
    known(failed, NOW.now().minusSeconds(900));

    assertThat(logIn("6666", pass))
        .isEqualTo(new Admission.Turned(new Refusal.LoginLocked("6666")));
    assertThat(accounts.writes()).isZero();
  }

  @Test
  void tellsAnInactiveUserOfTheLockToo() {
    accounts.add(AccountBuilder.account("6666").inactive().build(), "1234", 10, JUST_BEFORE);

    assertThat(logIn("6666", "1234"))
        .isEqualTo(new Admission.Turned(new Refusal.LoginLocked("6666")));
  }

  @Test
  void theLockHasRunOutAfter901Seconds() {
    known(10, NOW.now().minusSeconds(901));

    assertAdmitted("6666", "1234");

    assertRow(0, NOW.now(), ADDRESS);
  }

  @Test
  void countsFromOneAgainAfterALockThatHasRunOut() {
    known(12, NOW.now().minusSeconds(901));

    assertThat(logIn("6666", "wrong"))
        .isEqualTo(new Admission.Turned(new Refusal.LoginBad("6666", "wrong")));
    assertRow(1, NOW.now(), ADDRESS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"66 66", "6|666", "6`666", "6&666", "6'666", "6\"666", "6\\666", "6;666", " 6666"})
  void looksUpUserAndPasswordWithoutTheseCharacters(String user) {
    known(0, JUST_BEFORE);

    assertAdmitted(user, user.replace("6666", "1234").replaceAll("6+([^6])6+", "1$1234"));

    assertRow(0, NOW.now(), ADDRESS);
  }

  @Test
  void givesNoRightsToAUserWhoIsKnownOnlyByTheBarerSpelling() {
    known(0, JUST_BEFORE);

    assertThat(logIn("66 66", "1234"))
        .isEqualTo(new Admission.Admitted(new Caller("66 66", Account.none(), "test", OCCASION)));
  }

  @Test
  void givesTheRightsOfTheUserAsSent() {
    Account spelled = AccountBuilder.account("66 66").level(7).build();
    known(0, JUST_BEFORE);
    accounts.add(spelled, "other");

    assertThat(logIn("66 66", "1234"))
        .isEqualTo(new Admission.Admitted(new Caller("66 66", spelled, "test", OCCASION)));
    assertThat(accounts.row("66 66").lastLogin()).isNotEqualTo(NOW.now());
  }

  @Test
  void tellsUserAndPasswordAsSentWhenItRefuses() {
    known(0, JUST_BEFORE);

    assertThat(logIn("66 66", "w'rong"))
        .isEqualTo(new Admission.Turned(new Refusal.LoginBad("66 66", "w'rong")));
    assertRow(1, JUST_BEFORE, ADDRESS);
  }

  @Test
  void withHashingComparesTheHash() {
    settings.hashed("abcdefghij012345");
    add(new LoginState(false, "#1234", 0, JUST_BEFORE, "", false, anAccount()));

    assertAdmitted("6666", "1234");
    assertThat(logIn("6666", "12345")).isInstanceOf(Admission.Turned.class);
  }

  @Test
  void withHashingThePlainPasswordIsNotLookedAt() {
    settings.hashed("abcdefghij012345");
    add(new LoginState(false, "#other", 0, JUST_BEFORE, "", false, anAccount()));

    assertThat(logIn("6666", "1234")).isEqualTo(new Admission.Turned(BAD));
  }

  @Test
  void withHashingPasswordsAreCaseSensitive() {
    settings.hashed("abcdefghij012345");
    add(new LoginState(false, "#abcd", 0, JUST_BEFORE, "", false, anAccount()));

    assertThat(logIn("6666", "ABCD")).isInstanceOf(Admission.Turned.class);
  }

  @Test
  void anEmptyHashNeverMatches() {
    settings.hashed("abcdefghij012345");
    passwordHash = (password, current) -> Optional.of("");
    add(new LoginState(false, "", 0, JUST_BEFORE, "", false, anAccount()));

    assertThat(logIn("6666", "1234")).isEqualTo(new Admission.Turned(BAD));
  }

  @Test
  void nobodyLogsInUnderAKeyThatAllowsNoHash() {
    settings.hashed("short");
    passwordHash = (password, current) -> Optional.empty();
    add(new LoginState(false, "#1234", 0, JUST_BEFORE, "", false, anAccount()));

    assertThat(logIn("6666", "1234")).isEqualTo(new Admission.Turned(BAD));
  }

  @Test
  void hashesTheBarePasswordUnderTheSettingsInForce() {
    settings.hashed("abcdefghij012345");
    passwordHash = (password, current) -> Optional.of(password + described(current));
    add(new LoginState(false, "1234/abcdefghij012345/2", 0, JUST_BEFORE, "", false, anAccount()));

    assertAdmitted("6666", "1 2;34");
  }

  @Test
  void withoutHashingTheHashIsNotLookedAt() {
    accounts.add("", new LoginState(false, "#1234", 0, JUST_BEFORE, "", false, anAccount()));

    assertThat(logIn("6666", "1234")).isEqualTo(new Admission.Turned(BAD));
  }

  @Test
  void refusesABlockedAddressAndWritesNothing() {
    settings.ipLists("banned");
    ipLists.add("banned", ADDRESS);
    known(9, JUST_BEFORE);

    assertThat(logIn("6666", "1234"))
        .isEqualTo(new Admission.Turned(new Refusal.LoginIpBlocked(ADDRESS)));
    assertThat(accounts.writes()).isZero();
  }

  @Test
  void tellsAWrongPasswordBeforeABlockedAddress() {
    settings.ipLists("banned");
    ipLists.add("banned", ADDRESS);
    known(0, JUST_BEFORE);

    assertThat(logIn("6666", "wrong")).extracting("why").isInstanceOf(Refusal.LoginBad.class);
  }

  @Test
  void showsNoPassword() {
    assertThat(new Credentials("6666", "s3cret")).hasToString("Credentials[user=6666, pass=XXXX]");
  }

  private Admission logIn(String user, String pass) {
    return new Login(accounts, new AddressRules(ipLists, settings), passwordHash, settings, NOW)
        .admit(new Credentials(user, pass), "test", OCCASION);
  }

  private void assertAdmitted(String user, String pass) {
    assertThat(logIn(user, pass)).isInstanceOf(Admission.Admitted.class);
  }

  private void assertRow(int failed, LocalDateTime lastLogin, String lastIp) {
    assertThat(accounts.row("6666"))
        .extracting(LoginState::failedLogins, LoginState::lastLogin, LoginState::lastIp)
        .containsExactly(failed, lastLogin, lastIp);
    assertThat(accounts.writes()).isEqualTo(1);
  }

  private void known(int failed, LocalDateTime lastLogin) {
    accounts.add(anAccount(), "1234", failed, lastLogin);
  }

  private void add(LoginState row) {
    accounts.add("1234", row);
  }

  private static Account anAccount() {
    return AccountBuilder.account("6666").build();
  }

  private static String described(SystemSettings current) {
    return "/" + current.passKey() + "/" + current.passCost();
  }
}
