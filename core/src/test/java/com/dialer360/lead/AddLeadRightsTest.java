package com.dialer360.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Flag;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** add_lead.md, rule 1: who may add leads to which list. */
class AddLeadRightsTest {
  private static final String ADDED =
      "SUCCESS: add_lead LEAD HAS BEEN ADDED - 7275551111|999|1|-4|6666\n";

  private final CallCentre callCentre = new CallCentre();

  private String addLead(String pairs) {
    return callCentre.text("function=add_lead&" + pairs);
  }

  private void restrictTo(String allowedCampaigns) {
    callCentre.accounts.add(
        AccountBuilder.account("6666")
            .listRestricted()
            .in(AccountBuilder.group("OFFICE", allowedCampaigns, ""))
            .build(),
        "1234");
  }

  @Test
  void refusesACallerWithoutTheFlag() {
    callCentre.accounts.add(
        AccountBuilder.account("6666").without(Flag.MODIFY_LEADS).build(), "1234");

    assertThat(addLead("phone_number=1"))
        .isEqualTo(
            "ERROR: add_lead USER DOES NOT HAVE PERMISSION TO ADD LEADS TO THE SYSTEM: |6666|0|\n");
  }

  @ParameterizedTest
  @CsvSource({"7, false", "8, true"})
  void wantsLevelEight(int level, boolean permitted) {
    callCentre.accounts.add(AccountBuilder.account("6666").level(level).build(), "1234");

    assertThat(addLead("phone_number=7275551111").equals(ADDED)).isEqualTo(permitted);
  }

  @ParameterizedTest
  @CsvSource({"107", "0101", "555", "''", "99"})
  void deniesARestrictedUserOtherLists(String listId) {
    restrictTo(" TESTCAMP -");

    assertThat(addLead("phone_number=1&list_id=" + listId))
        .isEqualTo("ERROR: add_lead NOT AN ALLOWED LIST ID - 1|" + listId + "\n");
    assertThat(callCentre.leads.count()).isZero();
  }

  @Test
  void letsARestrictedUserNameAnAllowedList() {
    restrictTo(" TESTCAMP -");

    assertThat(addLead("phone_number=7275551111&list_id=101")).startsWith("SUCCESS");
  }

  @Test
  void deniesAnAllowedShortListWhenTheDefaultListIsNotAllowed() {
    callCentre.lists.add("55", "SHORT", "");
    restrictTo(" SHORT -");

    assertThat(addLead("phone_number=7275551111&list_id=55"))
        .isEqualTo("ERROR: add_lead NOT AN ALLOWED LIST ID - 7275551111|55\n");
  }

  @Test
  void addsToTheDefaultListWhenTheShortListAndItAreAllowed() {
    callCentre.lists.add("55", "SHORT", "");
    restrictTo(" SHORT TESTCAMP -");

    assertThat(addLead("phone_number=7275551111&list_id=55")).isEqualTo(ADDED);
  }
}
