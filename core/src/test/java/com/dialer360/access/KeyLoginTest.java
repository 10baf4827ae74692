package com.dialer360.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.FixedSettings;
import com.dialer360.fakes.InMemoryAccounts;
import com.dialer360.fakes.InMemoryIpLists;
import com.dialer360.outcome.Refusal;
import com.dialer360.timezone.CallCentreClock;
import com.dialer360.timezone.ServerTime;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes in with a key. */
class KeyLoginTest {
  private static final ServerTime NOW = CallCentreClock.newYork("2017-06-01T14:30:00");
  private static final Occasion OCCASION =
      new Occasion("10.1.2.3", "host", "page", "", "", DialectName.DIALER360, 0);
  private static final BearerKey KEY = new BearerKey("0123456789ab", "s".repeat(43));
  private static final Admission REFUSED = new Admission.Turned(new Refusal.LoginBad("", ""));

  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final InMemoryIpLists ipLists = new InMemoryIpLists();
  private final FixedSettings settings = new FixedSettings();

  @Test
  void aKeyBringsItsUserAndWritesNothing() {
    Account account = AccountBuilder.account("Admin").level(7).build();
    accounts.add(account, "1234", 9, NOW.now().minusMinutes(1));
    key("ADMIN", Optional.empty(), Optional.empty());

    assertThat(logIn(KEY))
        .isEqualTo(new Admission.Admitted(new Caller("Admin", account, "test", OCCASION)));
    assertThat(accounts.writes()).isZero();
  }

  @Test
  void aPasswordThatIsLockedDoesNotLockTheKey() {
    accounts.add(AccountBuilder.account("6666").build(), "1234", 10, NOW.now());
    key("6666", Optional.empty(), Optional.empty());

    assertThat(logIn(KEY)).isInstanceOf(Admission.Admitted.class);
    assertThat(accounts.row("6666").failedLogins()).isEqualTo(10);
  }

  @Test
  void aWrongSecretIsNobodysAndNotCounted() {
    known();

    assertThat(logIn(new BearerKey(KEY.id(), "t".repeat(43)))).isEqualTo(REFUSED);
    assertThat(logIn(new BearerKey("ba9876543210", KEY.secret()))).isEqualTo(REFUSED);
    assertThat(logIn(BearerKey.of("s3cret"))).isEqualTo(REFUSED);
    assertThat(accounts.writes()).isZero();
  }

  @Test
  void aKeyOfNobodyOpensNothing() {
    key("6666", Optional.empty(), Optional.empty());

    assertThat(logIn(KEY)).isEqualTo(REFUSED);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-06-01T14:29:59, false",
    "2017-06-01T14:30:00, false",
    "2017-06-01T14:30:01, true"
  })
  void aKeyOpensUntilItExpires(LocalDateTime expires, boolean opens) {
    accounts.add(AccountBuilder.account("6666").build(), "1234");
    key("6666", Optional.of(expires), Optional.empty());

    assertThat(logIn(KEY) instanceof Admission.Admitted).isEqualTo(opens);
  }

  @Test
  void aRevokedKeyOpensNothing() {
    accounts.add(AccountBuilder.account("6666").build(), "1234");
    key("6666", Optional.empty(), Optional.of(NOW.now()));

    assertThat(logIn(KEY)).isEqualTo(REFUSED);
  }

  @Test
  void aKeyOpensNothingToAUserWhoMayNotLogIn() {
    accounts.add(AccountBuilder.account("6666").inactive().build(), "1234");
    key("6666", Optional.empty(), Optional.empty());
    assertThat(logIn(KEY)).isEqualTo(REFUSED);

    accounts.add(AccountBuilder.account("6666").level(6).build(), "1234");
    assertThat(logIn(KEY)).isEqualTo(REFUSED);
  }

  @Test
  void addressesAreRefusedAsWithAPassword() {
    settings.ipLists("banned");
    ipLists.add("banned", "10.1.2.3");
    known();

    assertThat(logIn(KEY)).isEqualTo(new Admission.Turned(new Refusal.LoginIpBlocked("10.1.2.3")));
  }

  @Test
  void theFunctionsAreThoseOfTheUserAndOfTheKey() {
    accounts.add(AccountBuilder.account("6666").allowed(" add_lead version ").build(), "1234");
    accounts.add(
        new ApiKey(
            KEY.id(),
            "6666",
            NOW.now(),
            Optional.empty(),
            Optional.empty(),
            Set.of("add_lead", "update_lead")),
        KEY.secretHash());

    Account account = ((Admission.Admitted) logIn(KEY)).caller().account();

    assertThat(account.mayUse("add_lead")).isTrue();
    assertThat(account.mayUse("update_lead")).isFalse();
    assertThat(account.mayUse("version")).isFalse();
  }

  @Test
  void aKeyForNothingThatItsUserMayDoAllowsNothing() {
    Account account = AccountBuilder.account("6666").allowed(" version ").build();

    assertThat(account.limitedTo(Set.of("add_lead")).mayUse("add_lead")).isFalse();
    assertThat(account.limitedTo(Set.of("add_lead")).mayUse("version")).isFalse();
    assertThat(account.limitedTo(Set.of())).isSameAs(account);
    assertThat(
            AccountBuilder.account("6666").build().limitedTo(Set.of("add_lead")).mayUse("add_lead"))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "d360_0123456789ab_",
        "d360_0123456789AB_sssssssssssssssssssssssssssssssssssssssssss",
        "d360_0123456789ab_ssssssssssssssssssssssssssssssssssssssssss",
        "d360_0123456789ab_ssssssssssssssssssssssssssssssssssssssssssss",
        "d360_0123456789ab_ssssssssssssssssssssssssssssssssssssssssss!"
      })
  void otherTextsAreNoKeys(String text) {
    assertThat(BearerKey.parse(text)).isEmpty();
    assertThat(BearerKey.of(text)).isEqualTo(new BearerKey("", ""));
  }

  @Test
  void aKeyIsReadAsItIsWritten() {
    assertThat(BearerKey.parse(KEY.token())).contains(KEY);
    assertThat(new BearerKey("0123456789ab", "abc").secretHash())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void noSecretIsShown() {
    known();

    assertThat(KEY).hasToString("BearerKey[id=0123456789ab, secret=XXXX]");
    assertThat(accounts.keyState(KEY.id()).orElseThrow().toString())
        .doesNotContain(KEY.secret(), KEY.secretHash());
    assertThat(BearerKey.masked("a=" + KEY.token() + "&b=1"))
        .isEqualTo("a=d360_0123456789ab_XXXX&b=1");
  }

  private void known() {
    accounts.add(AccountBuilder.account("6666").build(), "1234");
    key("6666", Optional.empty(), Optional.empty());
  }

  private void key(String user, Optional<LocalDateTime> expires, Optional<LocalDateTime> revoked) {
    accounts.add(
        new ApiKey(KEY.id(), user, NOW.now(), expires, revoked, Set.of()), KEY.secretHash());
  }

  private Admission logIn(BearerKey key) {
    return new Login(
            accounts,
            new AddressRules(ipLists, settings),
            (password, current) -> Optional.empty(),
            settings,
            NOW)
        .admit(key, "test", OCCASION);
  }
}
