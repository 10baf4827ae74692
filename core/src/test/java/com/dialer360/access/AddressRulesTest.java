package com.dialer360.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.FixedSettings;
import com.dialer360.fakes.InMemoryIpLists;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** common.md, "Login" 5. */
class AddressRulesTest {
  private static final String ADDRESS = "10.1.2.34";

  private final FixedSettings settings = new FixedSettings().ipLists("");
  private final InMemoryIpLists ipLists = new InMemoryIpLists();

  @ParameterizedTest
  @CsvSource({
    "10.1.2.34, true",
    "10.1.2.x, true",
    "10.1.2.35, false",
    "10.1.2.3x, false",
    "10.1.x.34, false",
    "x, false"
  })
  void refusesAnAddressOnTheBlacklistOrItsXForm(String entry, boolean refused) {
    settings.ipLists("banned");
    ipLists.add("banned", entry);

    assertThat(refuses("", false)).isEqualTo(refused);
  }

  @ParameterizedTest
  @CsvSource({"10.1.2.34, false", "10.1.2.x, false", "10.1.2.35, true"})
  void refusesAnAddressThatIsNotOnTheWhitelistOfTheGroup(String entry, boolean refused) {
    ipLists.add("officeips", entry);

    assertThat(refuses("officeips", false)).isEqualTo(refused);
  }

  @Test
  void refusesAnAddressThatIsOnBoth() {
    settings.ipLists("banned");
    ipLists.add("banned", ADDRESS).add("officeips", ADDRESS);

    assertThat(refuses("officeips", false)).isTrue();
  }

  @Test
  void aWhitelistWithoutEntriesLetsNobodyIn() {
    assertThat(refuses("officeips", false)).isTrue();
  }

  @Test
  void anIdOfOneCharacterIsNoList() {
    settings.ipLists("b");
    ipLists.add("b", ADDRESS);

    assertThat(refuses("w", false)).isFalse();
  }

  @Test
  void lengthsOfIdsAreCountedInBytes() {
    settings.ipLists("é");
    ipLists.add("é", ADDRESS);

    assertThat(refuses("", false)).isTrue();
  }

  @Test
  void anIdOfTwoCharactersIsAList() {
    assertThat(refuses("ww", false)).isTrue();
  }

  @Test
  void bindsNoUserWhoIgnoresLists() {
    settings.ipLists("banned");
    ipLists.add("banned", ADDRESS);

    assertThat(refuses("officeips", true)).isFalse();
  }

  @Test
  void looksAtNoListWhileListsAreOff() {
    settings.ipListsOff("banned");
    ipLists.add("banned", ADDRESS);

    assertThat(refuses("officeips", false)).isFalse();
  }

  private boolean refuses(String whiteList, boolean ignoring) {
    Account account =
        AccountBuilder.account("6666").in(AccountBuilder.group("OFFICE", "", whiteList)).build();
    LoginState user =
        new LoginState(
            true, "", 0, LocalDateTime.parse("2017-06-01T00:00:00"), "", ignoring, account);
    return new AddressRules(ipLists, settings).refuse(user, ADDRESS);
  }
}
