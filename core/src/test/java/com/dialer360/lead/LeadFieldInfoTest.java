package com.dialer360.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Flag;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of lead_field_info.md. */
class LeadFieldInfoTest {
  private final CallCentre callCentre = new CallCentre();

  @BeforeEach
  void oneLead() {
    callCentre
        .leadFields
        .lead("7", new LeadPlace("102", true, "TESTCAMP"))
        .standard("7", "city", "O'Tampa")
        .standard("7", "owner", "")
        .custom("102", "7", "color", "red\nblué")
        .custom("102", "7", "nothing", "")
        .custom("107", "7", "color", "green");
  }

  @ParameterizedTest
  @CsvSource({"6, false", "7, true"})
  void wantsLevelSeven(int level, boolean permitted) {
    callCentre.accounts.add(AccountBuilder.account("6666").level(level).build(), "1234");

    assertThat(vicidial("lead_id=7&field_name=city").equals("O'Tampa")).isEqualTo(permitted);
  }

  @Test
  void refusesACallerWithoutAFlag() {
    for (Flag flag : new Flag[] {Flag.MODIFY_LEADS, Flag.VDC_AGENT_API_ACCESS}) {
      callCentre.accounts.add(AccountBuilder.account("6666").without(flag).build(), "1234");
      assertThat(vicidial("lead_id=7&field_name=city"))
          .isEqualTo(
              "ERROR: lead_field_info USER DOES NOT HAVE PERMISSION TO GET LEAD INFO:"
                  + " |6666|0|\n");
    }
  }

  // rule 1

  @ParameterizedTest
  @CsvSource({
    "lead_id=&field_name=city, '|city'",
    "lead_id=7&field_name=, 7|",
    "lead_id=123456789012&field_name=city, 123456789012|city",
    "lead_id=x&field_name=;, '|'"
  })
  void wantsALeadAndAField(String pairs, String printed) {
    assertThat(vicidial(pairs))
        .isEqualTo("ERROR: lead_field_info INVALID SEARCH PARAMETERS: 6666|" + printed + "\n");
  }

  // rules 2 and 3

  @ParameterizedTest
  @CsvSource({"8", "12345678901"})
  void tellsThatThereIsNoSuchLead(String leadId) {
    assertThat(vicidial("field_name=city&lead_id=" + leadId))
        .isEqualTo("ERROR: lead_field_info LEAD NOT FOUND: 6666|" + leadId + "\n");
  }

  @ParameterizedTest
  @CsvSource({"true, TESTCAMP, true", "true, OTHER, false", "false, '', false", "true, '', false"})
  void wantsTheListsCampaignToBeAllowed(boolean listExists, String campaign, boolean allowed) {
    callCentre.leadFields.lead("7", new LeadPlace("102", listExists, campaign));
    callCentre.accounts.add(
        AccountBuilder.account("6666")
            .in(AccountBuilder.group("AGENTS", " TESTCAMP -", ""))
            .build(),
        "1234");

    assertThat(vicidial("lead_id=7&field_name=city"))
        .isEqualTo(allowed ? "O'Tampa" : "ERROR: lead_field_info LIST NOT FOUND: 6666|7\n");
  }

  @Test
  void wantsTheListToExistForEverybody() {
    callCentre.leadFields.lead("7", new LeadPlace("102", false, ""));

    assertThat(vicidial("lead_id=7&field_name=city")).contains("LIST NOT FOUND");
  }

  // rules 4 to 6 and 8

  @ParameterizedTest
  @CsvSource({
    "field_name=city, O'Tampa",
    "field_name=CITY, O'Tampa",
    "field_name=owner, ''",
    "field_name=city&custom_fields=y, O'Tampa",
    "field_name=color&custom_fields=Y&list_id=107, green",
    "field_name=nothing&custom_fields=Y, ''",
    "field_name=nothing&custom_fields=Y&list_id=7, ''"
  })
  void printsTheValueAndNothingElse(String pairs, String value) {
    assertThat(vicidial("lead_id=7&" + pairs)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "field_name=color",
    "field_name=city&custom_fields=Y",
    "field_name=color&custom_fields=Y&list_id=55"
  })
  void tellsThatThereIsNoSuchField(String pairs) {
    assertThat(vicidial("lead_id=7&" + pairs))
        .isEqualTo("ERROR: lead_field_info LIST FIELD NOT FOUND: 6666|7\n");
    assertThat(
            callCentre.text(DialectName.DIALER360, "function=lead_field_info&lead_id=7&" + pairs))
        .isEqualTo("ERROR: lead_field_info LEAD FIELD NOT FOUND - 6666|7|\n");
  }

  // rule 7

  @Test
  void masksEveryByteOfACustomFieldButLineFeeds() {
    callCentre.leadFields.mask("102", "color").mask("102", "nothing").mask("102", "city");

    assertThat(vicidial("lead_id=7&custom_fields=Y&field_name=color")).isEqualTo("XXX\nXXXXX");
    assertThat(vicidial("lead_id=7&custom_fields=Y&field_name=nothing")).isEmpty();
    assertThat(vicidial("lead_id=7&custom_fields=Y&field_name=COLOR")).isEqualTo("red\nblué");
    assertThat(vicidial("lead_id=7&field_name=city")).isEqualTo("O'Tampa");
    assertThat(callCentre.apiLog.lines())
        .first()
        .isEqualTo("lead_field_info/SUCCESS/lead_field_info XXX\nXXXXX/6666|7|");
  }

  @Test
  void logsTheStage() {
    vicidial("lead_id=7&field_name=owner&stage=here");

    assertThat(callCentre.apiLog.lines())
        .containsExactly("lead_field_info/SUCCESS/lead_field_info /6666|7|here");
  }

  private String vicidial(String pairs) {
    return callCentre.text(DialectName.VICIDIAL, "function=lead_field_info&" + pairs);
  }
}
