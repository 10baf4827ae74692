package com.dialer360.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.UserGroup;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.InMemoryLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** common.md, "Allowed lists". */
class AllowedListsTest {
  private final AllowedLists allowedLists =
      new AllowedLists(
          new InMemoryLists()
              .add("101", "TESTCAMP", "")
              .add("107", "OTHER", "")
              .add("108", "", ""));

  @ParameterizedTest
  @CsvSource({
    "' TESTCAMP -', 101, true",
    "' testcamp -', 101, true",
    "' TESTCAMP -', 0101, false",
    "' TESTCAMP -', 107, false",
    "' TESTCAMP -', 108, true",
    "' TESTCAMP -', 555, false",
    "' TESTCAMP -', '', false",
    "' -ALL-CAMPAIGNS- -', 107, true",
    "' -ALL-CAMPAIGNS- -', 0107, false",
    "' -ALL-CAMPAIGNS- -', 555, false",
    "'', 101, false",
    "'', 108, true"
  })
  void areThoseOfAllowedCampaignsOrOfNone(String campaigns, String listId, boolean allowed) {
    assertThat(
            allowedLists.allow(
                AccountBuilder.account("6666")
                    .listRestricted()
                    .in(AccountBuilder.group("OFFICE", campaigns, ""))
                    .build(),
                listId))
        .isEqualTo(allowed);
  }

  @Test
  void anUnrestrictedUserMayNameAnyList() {
    assertThat(
            allowedLists.allow(
                AccountBuilder.account("6666").in(UserGroup.missing("GHOSTS")).build(), "555"))
        .isTrue();
  }
}
