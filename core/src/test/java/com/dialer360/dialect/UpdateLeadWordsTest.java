package com.dialer360.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.lead.CallbackType;
import com.dialer360.lead.UpdateLeadResult;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.OutcomeName;
import com.dialer360.timezone.GmtOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table "Outcomes" of update_lead.md: words in both dialects, and what the API log holds. */
class UpdateLeadWordsTest {
  private static final GmtOffset GMT = new GmtOffset("-4");
  private static final String NOW = "2017-06-01 14:30:00";

  /** One of each kind, every field with a value of its own. */
  private static final Map<String, Outcome> OUTCOMES =
      Stream.of(
              new UpdateLeadResult.NoPermission("6666"),
              new UpdateLeadResult.NoSearch("6666", "LEAD_ID", "7", "V1", "727"),
              new UpdateLeadResult.ListDenied("727", "98762"),
              new UpdateLeadResult.LeadDenied("727", "98762"),
              new UpdateLeadResult.LeadsFound("6666", "7", "V1", "727", "101", "102"),
              new UpdateLeadResult.NoMatch("6666", "7", "V1", "727"),
              new UpdateLeadResult.NoMatchYet("6666", "7", "V1", "727"),
              new UpdateLeadResult.LeadUpdated("6666", 36, 1, "727", "101"),
              new UpdateLeadResult.LeadDeleted("7275", "6666", "101", 36, GMT, 3, -1, "727"),
              new UpdateLeadResult.CallbackUpdated(36, NOW, "CAMP", "1000", "ANYONE", "CALLBK"),
              new UpdateLeadResult.CallbackAdded(
                  36, NOW, "CAMP", "1000", CallbackType.USERONLY, "CALLBK"),
              new UpdateLeadResult.CallbackUnchanged(36),
              new UpdateLeadResult.CallbackUserInvalid(36, "CAMP", "6", "USERONLY"),
              new UpdateLeadResult.CallbackCampaignInvalid(36, "XYZ"),
              new UpdateLeadResult.CallbacksRemoved("6666", 36, 3, -1),
              new UpdateLeadResult.CustomFieldsUpdated("727", 36, "101", "102", "103", 1),
              new UpdateLeadResult.CustomFieldsDisabled("727"),
              new UpdateLeadResult.CustomFieldsWithoutTable("727", 36, "101"),
              new UpdateLeadResult.CustomFieldsUndefined("727", 36, "101"),
              new UpdateLeadResult.CustomFieldsDeleted(
                  1, "7275", "6666", "101", 36, GMT, "727", "102", "103"),
              new UpdateLeadResult.InsertionInvalid("6666", "727", "1", "101"),
              new UpdateLeadResult.LeadAdded("727", "6666", "101", 36, GMT),
              new UpdateLeadResult.AlternatePhonesLoaded(2, 36, "6666", "1|1|work2||"),
              new UpdateLeadResult.NewCustomFieldsAdded("727", 36, "101", 1),
              new UpdateLeadResult.NewCustomFieldsDisabled("727", 36),
              new UpdateLeadResult.NewCustomFieldsWithoutTable("727", 36, "101"),
              new UpdateLeadResult.NewCustomFieldsUndefined("727", 36, "101"),
              new UpdateLeadResult.HopperAdded("727", "6666", 36, 501),
              new UpdateLeadResult.HopperNotAdded("727", "6666", 36),
              new UpdateLeadResult.HopperClosed(
                  "727", 36, GMT, "6666", new GmtOffset("-4.00"), "FL"),
              new UpdateLeadResult.HopperWithoutLead("727", 36, "6666"),
              new UpdateLeadResult.AlreadyInHopper("727", 36, "6666"))
          .collect(
              Collectors.toUnmodifiableMap(
                  outcome -> OutcomeName.of(outcome).code(), Function.identity()));

  private final Dialect dialer360 = Dialect.named(DialectName.DIALER360);
  private final Dialect vicidial = Dialect.named(DialectName.VICIDIAL);
  private final LogText logText = new LogText();

  /** Columns: outcome, kind, the rest of the line in both dialects, reason and data of the log. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
"""
no_permission ~ ERROR ~ USER DOES NOT HAVE PERMISSION TO UPDATE LEADS IN THE SYSTEM - 6666|0 ~ USER DOES NOT HAVE PERMISSION TO UPDATE LEADS IN THE SYSTEM: |6666|0| ~ USER DOES NOT HAVE PERMISSION TO UPDATE LEADS IN THE SYSTEM ~ 0
no_search ~ ERROR ~ NO VALID SEARCH METHOD - 6666|LEAD_ID|7|V1|727 ~ same ~ NO VALID SEARCH METHOD ~ LEAD_ID|7|V1|727
list_denied ~ ERROR ~ NOT AN ALLOWED LIST ID - 727|98762 ~ same ~ NOT AN ALLOWED LIST ID ~ 727|98762
lead_denied ~ ERROR ~ NOT AN ALLOWED LIST ID - 727|98762 ~ NOT AN ALLOWED LIST ID - 98762 ~ NOT AN ALLOWED LIST ID ~ 98762
leads_found ~ NOTICE ~ LEADS FOUND IN THE SYSTEM: |6666|7|V1|727|101|102 ~ same ~ LEADS FOUND IN THE SYSTEM ~ 7|V1|727|101|102
no_match ~ ERROR ~ NO MATCHES FOUND IN THE SYSTEM - 6666|7|V1|727 ~ NO MATCHES FOUND IN THE SYSTEM: |6666|7|V1|727 ~ NO MATCHES FOUND IN THE SYSTEM ~ 7|V1|727
no_match_yet ~ NOTICE ~ NO MATCHES FOUND IN THE SYSTEM - 6666|7|V1|727 ~ NO MATCHES FOUND IN THE SYSTEM: |6666|7|V1|727 ~ NO MATCHES FOUND IN THE SYSTEM ~ 7|V1|727
lead_updated ~ SUCCESS ~ LEAD HAS BEEN UPDATED - 6666|36 ~ LEAD HAS BEEN UPDATED - 6666|36|1 ~ LEAD HAS BEEN UPDATED ~ 727|101|36|
lead_deleted ~ SUCCESS ~ LEAD HAS BEEN DELETED - 7275|6666|101|36|-4 ~ LEAD HAS BEEN DELETED 3|-1 - 6666|36|1 ~ LEAD HAS BEEN DELETED 3|-1 ~ 727|101|36|
callback_updated ~ NOTICE ~ SCHEDULED CALLBACK UPDATED - 36|2017-06-01 14:30:00|CAMP|1000|ANYONE|CALLBK ~ SCHEDULED CALLBACK UPDATED - 36|CAMP|2017-06-01 14:30:00|ANYONE|1000|CALLBK ~ SCHEDULED CALLBACK UPDATED ~ 36|CAMP|2017-06-01 14:30:00|ANYONE|1000|CALLBK
callback_added ~ NOTICE ~ SCHEDULED CALLBACK ADDED - 36|2017-06-01 14:30:00|CAMP|1000|USERONLY|CALLBK ~ SCHEDULED CALLBACK ADDED - 36|CAMP|2017-06-01 14:30:00|USERONLY|1000|CALLBK ~ SCHEDULED CALLBACK ADDED ~ 36|CAMP|2017-06-01 14:30:00|USERONLY|1000|CALLBK
callback_unchanged ~ NOTICE ~ SCHEDULED CALLBACK NOT UPDATED, NO FIELDS SPECIFIED - 36| ~ same ~ SCHEDULED CALLBACK NOT UPDATED, NO FIELDS SPECIFIED ~ 36|
callback_user_invalid ~ NOTICE ~ SCHEDULED CALLBACK NOT ADDED, USER NOT VALID - 36|CAMP|6|USERONLY ~ same ~ SCHEDULED CALLBACK NOT ADDED, USER NOT VALID ~ 36|CAMP|6|USERONLY
callback_campaign_invalid ~ NOTICE ~ SCHEDULED CALLBACK NOT ADDED, CAMPAIGN NOT VALID - 36|XYZ ~ same ~ SCHEDULED CALLBACK NOT ADDED, CAMPAIGN NOT VALID ~ 36|XYZ
callbacks_removed ~ NOTICE ~ SCHEDULED CALLBACK DELETED - 6666|36|3|-1 ~ same ~ SCHEDULED CALLBACK DELETED ~ 6666|36|3|-1
custom_fields_updated ~ NOTICE ~ CUSTOM FIELDS VALUES UPDATED - 727|36|101 ~ CUSTOM FIELDS VALUES UPDATED - 727|36|101|102|103|1 ~ CUSTOM FIELDS VALUES UPDATED ~ 727|36|101
custom_fields_disabled ~ NOTICE ~ CUSTOM FIELDS NOT UPDATED, CUSTOM FIELDS DISABLED - 727|Y|0 ~ same ~ CUSTOM FIELDS NOT UPDATED, CUSTOM FIELDS DISABLED ~ 727|Y|0
custom_fields_without_table ~ NOTICE ~ CUSTOM FIELDS NOT UPDATED, NO CUSTOM FIELDS DEFINED FOR THIS LIST - 727|36|101 ~ CUSTOM FIELDS NOT ADDED, NO CUSTOM FIELDS DEFINED FOR THIS LIST - 727|36|101 ~ CUSTOM FIELDS NOT ADDED, NO CUSTOM FIELDS DEFINED FOR THIS LIST ~ 727|36|101
custom_fields_undefined ~ NOTICE ~ CUSTOM FIELDS NOT UPDATED, NO FIELDS DEFINED - 727|36|101 ~ same ~ CUSTOM FIELDS NOT UPDATED, NO FIELDS DEFINED ~ 727|36|101
custom_fields_deleted ~ NOTICE ~ CUSTOM FIELDS ENTRY DELETED 1 - 7275|6666|101|36|-4 ~ CUSTOM FIELDS ENTRY DELETED - 727|36|101|102|103| ~ CUSTOM FIELDS ENTRY DELETED ~ 727|36|101|1
insertion_invalid ~ ERROR ~ INVALID DATA FOR LEAD INSERTION - 6666|727|1|101 ~ INVALID DATA FOR LEAD INSERTION - 6666|727|1|101|Y ~ INVALID DATA FOR LEAD INSERTION ~ 727|1|101|Y
lead_added ~ SUCCESS ~ LEAD HAS BEEN ADDED - 727|6666|101|36|-4 ~ LEAD HAS BEEN ADDED - 727|101|36|-4|6666 ~ LEAD HAS BEEN ADDED ~ 727|101|36|-4
alternate_phones_loaded ~ NOTICE ~ MULTI-ALT-PHONE NUMBERS LOADED - 2|36|6666 ~ same ~ MULTI-ALT-PHONE NUMBERS LOADED ~ 2|36
new_custom_fields_added ~ NOTICE ~ CUSTOM FIELDS VALUES ADDED - 727|36|101|1 ~ same ~ CUSTOM FIELDS VALUES ADDED ~ 727|36|101
new_custom_fields_disabled ~ NOTICE ~ CUSTOM FIELDS NOT ADDED, CUSTOM FIELDS DISABLED - 727|36|Y|0 ~ same ~ CUSTOM FIELDS NOT ADDED, CUSTOM FIELDS DISABLED ~ 727|36|Y|0
new_custom_fields_without_table ~ NOTICE ~ CUSTOM FIELDS NOT ADDED, NO CUSTOM FIELDS DEFINED FOR THIS LIST - 727|36|101 ~ same ~ CUSTOM FIELDS NOT ADDED, NO CUSTOM FIELDS DEFINED FOR THIS LIST ~ 727|36|101
new_custom_fields_undefined ~ NOTICE ~ CUSTOM FIELDS NOT ADDED, NO FIELDS DEFINED - 727|36|101 ~ same ~ CUSTOM FIELDS NOT ADDED, NO FIELDS DEFINED ~ 727|36|101
hopper_added ~ NOTICE ~ ADDED TO HOPPER - 727|6666|36|501 ~ ADDED TO HOPPER - 727|36|501|6666 ~ ADDED TO HOPPER ~ 727|36|501
hopper_not_added ~ NOTICE ~ NOT ADDED TO HOPPER - 727|6666|36| ~ NOT ADDED TO HOPPER - 727|36||6666 ~ NOT ADDED TO HOPPER ~ 727|36|
hopper_closed ~ NOTICE ~ NOT ADDED TO HOPPER, OUTSIDE OF LOCAL TIME - 727|36|-4|0|6666 ~ NOT ADDED TO HOPPER, OUTSIDE OF LOCAL TIME - 727|36|-4.00|0|6666 ~ NOT ADDED TO HOPPER, OUTSIDE OF LOCAL TIME ~ 727|36|-4.00|0|FL
hopper_without_lead ~ NOTICE ~ NOT ADDED TO HOPPER, LEAD NOT FOUND - 727|36|6666 ~ same ~ NOT ADDED TO HOPPER, LEAD NOT FOUND ~ 727|36|6666
already_in_hopper ~ NOTICE ~ NOT ADDED TO HOPPER, LEAD IS ALREADY IN THE HOPPER - 727|36|6666 ~ same ~ NOT ADDED TO HOPPER, LEAD IS ALREADY IN THE HOPPER ~ 727|36|6666
""")
  void saysAndLogsWhatItsRowSays(
      String code, String kind, String words, String liveWords, String reason, String data) {
    Outcome outcome = OUTCOMES.get(code);
    String begin = kind + ": update_lead ";
    String records = code.equals("alternate_phones_loaded") ? "1|1|work2||" : "";

    assertThat(outcome.kind()).hasToString(kind);
    assertThat(dialer360.line(outcome)).isEqualTo(begin + words + "\n");
    assertThat(vicidial.line(outcome))
        .isEqualTo(records + begin + (liveWords.equals("same") ? words : liveWords) + "\n");
    assertThat(logText.of(outcome))
        .contains(new LogText.Line(Optional.of("update_lead"), "update_lead " + reason, data));
  }

  @Test
  void everyOutcomeHasItsRow() {
    assertThat(OUTCOMES.values())
        .extracting(Outcome::getClass)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(UpdateLeadResult.class.getPermittedSubclasses())
                .<Class<? extends Outcome>>map(type -> type.asSubclass(Outcome.class))
                .toList());
    assertThat(
            dialer360.names().stream()
                .filter(name -> name.startsWith("update_lead."))
                .map(name -> name.substring("update_lead.".length())))
        .containsExactlyInAnyOrderElementsOf(OUTCOMES.keySet());
  }
}
