package com.dialer360.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Flag;
import com.dialer360.access.UserGroup;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** update_lead.md, "Permission", and what its rules say of restricted users. */
class UpdateLeadRightsTest {
  private final CallCentre callCentre = new CallCentre();
  private final OldLeads old = new OldLeads(callCentre.leads);

  @BeforeEach
  void restrict() {
    callCentre.accounts.add(
        AccountBuilder.account("6666")
            .listRestricted()
            .in(AccountBuilder.group("AGENTS", " TESTCAMP -", ""))
            .build(),
        "1234");
  }

  @Test
  void wantsLevelAndFlags() {
    callCentre.accounts.add(AccountBuilder.account("7").level(7).build(), "1234");
    callCentre.accounts.add(AccountBuilder.account("8").without(Flag.MODIFY_LEADS).build(), "1234");
    callCentre.accounts.add(
        AccountBuilder.account("9").without(Flag.VDC_AGENT_API_ACCESS).build(), "1234");

    for (String user : new String[] {"7", "8", "9"}) {
      assertThat(vicidial("lead_id=1&user=" + user))
          .isEqualTo(
              "ERROR: update_lead USER DOES NOT HAVE PERMISSION TO UPDATE LEADS IN THE SYSTEM: |"
                  + user
                  + "|0|\n");
    }
  }

  @Test
  void wantsTheGroupToExistBeforeAllElse() {
    callCentre.accounts.add(
        AccountBuilder.account("6666").listRestricted().in(UserGroup.missing("GONE")).build(),
        "1234");

    assertThat(vicidial("")).isEqualTo("ERROR: user_group DOES NOT EXIST: |6666|GONE|\n");
  }

  // rule 2

  @ParameterizedTest
  @CsvSource({
    "101, false",
    "107, true",
    "0101, true",
    "555, true",
    "99, true",
    "98, false",
    "'', false"
  })
  void deniesAListThatIsNotAllowed(String listId, boolean denied) {
    assertThat(
            vicidial("lead_id=77&phone_number=7&list_id=" + listId)
                .equals("ERROR: update_lead NOT AN ALLOWED LIST ID - 7|" + listId + "\n"))
        .isEqualTo(denied);
  }

  @Test
  void tellsThatThereIsNoSearchFirst() {
    assertThat(vicidial("list_id=107")).contains("NO VALID SEARCH METHOD");
  }

  // rule 7a

  @Test
  void stopsAtALeadOfAListThatIsNotAllowed() {
    old.add("7275551111", "101");
    old.add("7275551111", "107");
    old.add("7275551111", "98");
    old.add("7275551111", "102");

    assertThat(
            vicidial(
                "search_method=PHONE_NUMBER&phone_number=7275551111&records=9&city=Tampa"
                    + "&add_to_hopper=Y"))
        .isEqualTo(
            """
            SUCCESS: update_lead LEAD HAS BEEN UPDATED - 6666|4|1
            SUCCESS: update_lead LEAD HAS BEEN UPDATED - 6666|3|1
            ERROR: update_lead NOT AN ALLOWED LIST ID - 107
            """);
    assertThat(callCentre.editableLeads.editsOf(1)).isEmpty();
    assertThat(callCentre.hopper.entries()).isEmpty();
  }

  @Test
  void tellsNothingOfALeadOfAListThatIsNotAllowed() {
    old.add("7275551111", "107");

    assertThat(vicidial("lead_id=1&no_update=Y"))
        .isEqualTo("ERROR: update_lead NOT AN ALLOWED LIST ID - 107\n");
    assertThat(
            callCentre.text(DialectName.DIALER360, "function=update_lead&lead_id=1&phone_number=7"))
        .isEqualTo("ERROR: update_lead NOT AN ALLOWED LIST ID - 7|107\n");
  }

  @ParameterizedTest
  @CsvSource({"107, true", "0102, true", "102, false", "98, false"})
  void movesNoLeadIntoAListThatIsNotAllowed(String listId, boolean denied) {
    old.add("7275551111", "101");

    assertThat(
            vicidial("lead_id=1&city=Tampa&list_id_field=" + listId)
                .equals("ERROR: update_lead NOT AN ALLOWED LIST ID - " + listId + "\n"))
        .isEqualTo(denied);
    assertThat(callCentre.editableLeads.editsOf(1).isEmpty()).isEqualTo(denied);
  }

  // Insertion 2

  @ParameterizedTest
  @CsvSource({"list_id=102, true", "list_id_field=107, false", "list_id_field=055, true"})
  void insertsIntoAllowedListsAlone(String pairs, boolean inserted) {
    String answer =
        vicidial("lead_id=77&insert_if_not_found=Y&phone_number=7275551111&phone_code=1&" + pairs);

    assertThat(answer.lines().skip(1).findFirst().orElseThrow())
        .isEqualTo(
            inserted
                ? "SUCCESS: update_lead LEAD HAS BEEN ADDED - 7275551111|"
                    + pairs.replaceFirst(".*=", "")
                    + "|1|-4|6666"
                : "ERROR: update_lead NOT AN ALLOWED LIST ID - 7275551111|107");
    assertThat(callCentre.leads.count()).isEqualTo(inserted ? 1 : 0);
  }

  private String vicidial(String pairs) {
    return callCentre.text(DialectName.VICIDIAL, "function=update_lead&" + pairs);
  }
}
