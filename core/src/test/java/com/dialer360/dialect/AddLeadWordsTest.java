package com.dialer360.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.lead.AddLeadResult;
import com.dialer360.lead.CallbackType;
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

/** The table "Outcomes" of add_lead.md: words in both dialects, and what the API log holds. */
class AddLeadWordsTest {
  private static final GmtOffset GMT = new GmtOffset("-4");

  /** One of each kind, every field with a value of its own. */
  private static final Map<String, Outcome> OUTCOMES =
      Stream.of(
              new AddLeadResult.NoPermission("6666"),
              new AddLeadResult.ListDenied("7275551111", "98762"),
              new AddLeadResult.NanpaOff(9, "6666", "77"),
              new AddLeadResult.BadLength("72755", "6666"),
              new AddLeadResult.BadPrefix("7271551111", "6666"),
              new AddLeadResult.BadAreacode("6005551111", "6666"),
              new AddLeadResult.BadNanpa("7275551212", "6666"),
              new AddLeadResult.InDnc("7275551111", "6666"),
              new AddLeadResult.InCampaignDnc("7275551111", "CAMP", "6666"),
              new AddLeadResult.DuplicateInList("7275551111", "101", 5),
              new AddLeadResult.DuplicateInCampaign("7275551111", "101", 5, "102"),
              new AddLeadResult.DuplicateInSystem("7275551111", "101", 5, "102"),
              new AddLeadResult.DuplicateTitleInList("Mr", "727555", "101", 5),
              new AddLeadResult.DuplicateTitleInCampaign("Mr", "727555", "101", 5, "102"),
              new AddLeadResult.DuplicateTitleInSystem("Mr", "727555", "101", 5, "102"),
              new AddLeadResult.DuplicateNameInList("Bo", "Wi", "7275551111", "101", 5, "102"),
              new AddLeadResult.DuplicateNameInCampaign("Bo", "Wi", "7275551111", "101", 5, "102"),
              new AddLeadResult.DuplicateNameInSystem("Bo", "Wi", "7275551111", "101", 5, "102"),
              new AddLeadResult.LeadAdded("7275551111", "6666", "999", 36, GMT),
              new AddLeadResult.LeadNotAdded("7275551111", "999", "6666"),
              new AddLeadResult.AlternatePhonesLoaded(2, "6666", 36, "1|1|work2||"),
              new AddLeadResult.CustomFieldsDisabled("7275551111", 36),
              new AddLeadResult.CustomFieldsWithoutTable("7275551111", 36, "101"),
              new AddLeadResult.CustomFieldsUndefined("7275551111", 36, "101"),
              new AddLeadResult.CustomFieldsNotAdded("7275551111", 36, "101"),
              new AddLeadResult.CustomFieldsAdded("7275551111", 36, "101", 1),
              new AddLeadResult.HopperClosed("7275551111", "6666", 36, GMT, "FL"),
              new AddLeadResult.HopperAdded("7275551111", "6666", 36, 501),
              new AddLeadResult.HopperNotAdded("7275551111", 36, "6666"),
              new AddLeadResult.CallbackCampaignInvalid(36, "XYZ"),
              new AddLeadResult.CallbackUserInvalid(36, "CAMP", "6"),
              new AddLeadResult.CallbackAdded(
                  36, "2017-06-01 14:30:00", "CAMP", "1000", CallbackType.USERONLY, "CALLBK"))
          .collect(
              Collectors.toUnmodifiableMap(
                  outcome -> OutcomeName.of(outcome).code(), Function.identity()));

  private final Dialect dialer360 = Dialect.named(DialectName.DIALER360);
  private final Dialect vicidial = Dialect.named(DialectName.VICIDIAL);
  private final LogText logText = new LogText();

  /** Columns: outcome, kind, reason, then separator and fields in both dialects, log data. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
"""
no_permission ~ ERROR ~ USER DOES NOT HAVE PERMISSION TO ADD LEADS TO THE SYSTEM ~ ` - 6666|0` ~ `: |6666|0|` ~ 0
list_denied ~ ERROR ~ NOT AN ALLOWED LIST ID ~ ` - 7275551111|98762` ~ same ~ 7275551111|98762
nanpa_off ~ NOTICE ~ NANPA options disabled, NANPA prefix data not loaded ~ ` - 9|6666` ~ same ~ |77
bad_length ~ ERROR ~ INVALID PHONE NUMBER LENGTH ~ ` - 72755|6666` ~ same ~ 72755
bad_prefix ~ ERROR ~ INVALID PHONE NUMBER PREFIX ~ ` - 7271551111|6666` ~ same ~ 7271551111
bad_areacode ~ ERROR ~ INVALID PHONE NUMBER AREACODE ~ ` - 6005551111|6666` ~ same ~ 6005551111
bad_nanpa ~ ERROR ~ INVALID PHONE NUMBER NANPA AREACODE PREFIX ~ ` - 7275551212|6666` ~ same ~ 7275551212
in_dnc ~ ERROR ~ PHONE NUMBER IN DNC ~ ` - 7275551111|6666` ~ same ~ 7275551111
in_campaign_dnc ~ ERROR ~ PHONE NUMBER IN CAMPAIGN DNC ~ ` - 7275551111|CAMP|6666` ~ same ~ 7275551111|CAMP
duplicate_in_list ~ ERROR ~ DUPLICATE PHONE NUMBER IN LIST ~ ` - 7275551111|101|5` ~ same ~ 7275551111|101|5
duplicate_in_campaign ~ ERROR ~ DUPLICATE PHONE NUMBER IN CAMPAIGN LISTS ~ ` - 7275551111|101|5|102` ~ same ~ 7275551111|101|5|102
duplicate_in_system ~ ERROR ~ DUPLICATE PHONE NUMBER IN SYSTEM ~ ` - 7275551111|101|5|102` ~ same ~ 7275551111|101|5|102
duplicate_title_in_list ~ ERROR ~ DUPLICATE TITLE ALT_PHONE IN LIST ~ ` - Mr|727555|101|5` ~ same ~ Mr|727555|101|5
duplicate_title_in_campaign ~ ERROR ~ DUPLICATE TITLE ALT_PHONE IN CAMPAIGN LISTS ~ ` - Mr|727555|101|5|102` ~ same ~ Mr|727555|101|5|102
duplicate_title_in_system ~ ERROR ~ DUPLICATE TITLE ALT_PHONE IN SYSTEM ~ ` - Mr|727555|101|5|102` ~ same ~ Mr|727555|101|5|102
duplicate_name_in_list ~ ERROR ~ DUPLICATE NAME PHONE IN LIST ~ ` - Bo|Wi|7275551111|101|5|102` ~ ` - Bo|Wi|7275551111|101|5` ~ Bo|Wi|7275551111|101|5
duplicate_name_in_campaign ~ ERROR ~ DUPLICATE NAME PHONE IN CAMPAIGN LISTS ~ ` - Bo|Wi|7275551111|101|5|102` ~ same ~ Bo|Wi|7275551111|101|5|102
duplicate_name_in_system ~ ERROR ~ DUPLICATE NAME PHONE IN SYSTEM ~ ` - Bo|Wi|7275551111|101|5|102` ~ same ~ Bo|Wi|7275551111|101|5|102
lead_added ~ SUCCESS ~ LEAD HAS BEEN ADDED ~ ` - 7275551111|6666|999|36|-4` ~ ` - 7275551111|999|36|-4|6666` ~ 7275551111|999|36|-4
lead_not_added ~ ERROR ~ LEAD HAS NOT BEEN ADDED ~ ` - 7275551111|999||6666` ~ same ~ 7275551111|999|
alternate_phones_loaded ~ NOTICE ~ MULTI-ALT-PHONE NUMBERS LOADED ~ ` - 2|6666|36` ~ ` - 2|36|6666` ~ 2|36
custom_fields_disabled ~ NOTICE ~ CUSTOM FIELDS NOT ADDED, CUSTOM FIELDS DISABLED ~ ` - 7275551111|Y|0` ~ ` - 7275551111|36|Y|0` ~ 7275551111|36|Y|0
custom_fields_without_table ~ NOTICE ~ CUSTOM FIELDS NOT ADDED, NO CUSTOM FIELDS DEFINED FOR THIS LIST ~ ` - 7275551111|36|101` ~ same ~ 7275551111|36|101
custom_fields_undefined ~ NOTICE ~ CUSTOM FIELDS NOT ADDED, NO FIELDS DEFINED ~ ` - 7275551111|36|101` ~ same ~ 7275551111|36|101
custom_fields_not_added ~ NOTICE ~ CUSTOM FIELDS NOT ADDED, NO FIELDS TO UPDATE DEFINED ~ ` - 7275551111|36|101` ~ same ~ 7275551111|36|101
custom_fields_added ~ NOTICE ~ CUSTOM FIELDS VALUES ADDED ~ ` - 7275551111|36|101` ~ ` - 7275551111|36|101|1` ~ 7275551111|36|101
hopper_closed ~ NOTICE ~ NOT ADDED TO HOPPER, OUTSIDE OF LOCAL TIME ~ ` - 7275551111|6666|36|-4|0` ~ ` - 7275551111|36|-4|0|6666` ~ 7275551111|36|-4|0|FL
hopper_added ~ NOTICE ~ ADDED TO HOPPER ~ ` - 7275551111|6666|36|501` ~ ` - 7275551111|36|501|6666` ~ 7275551111|36|501
hopper_not_added ~ NOTICE ~ NOT ADDED TO HOPPER ~ ` - 7275551111|36||6666` ~ same ~ 7275551111|36|
callback_campaign_invalid ~ NOTICE ~ SCHEDULED CALLBACK NOT ADDED, CAMPAIGN NOT VALID ~ ` - 36|XYZ` ~ same ~ 36|XYZ
callback_user_invalid ~ NOTICE ~ SCHEDULED CALLBACK NOT ADDED, USER NOT VALID ~ ` - 36|CAMP|6|USERONLY` ~ same ~ 36|CAMP|6|USERONLY
callback_added ~ NOTICE ~ SCHEDULED CALLBACK ADDED ~ ` - 36|2017-06-01 14:30:00|CAMP|1000|USERONLY|CALLBK` ~ ` - 36|CAMP|2017-06-01 14:30:00|USERONLY|1000|CALLBK` ~ 36|CAMP|2017-06-01 14:30:00|USERONLY|1000|CALLBK
""")
  void saysAndLogsWhatItsRowSays(
      String code, String kind, String reason, String fields, String liveFields, String data) {
    Outcome outcome = OUTCOMES.get(code);
    String words = kind + ": add_lead " + reason;
    String liveWords = (code.equals("alternate_phones_loaded") ? "1|1|work2||" : "") + words;

    assertThat(outcome.kind()).hasToString(kind);
    assertThat(dialer360.line(outcome)).isEqualTo(words + fields + "\n");
    assertThat(vicidial.line(outcome))
        .isEqualTo(liveWords + (liveFields.equals("same") ? fields : liveFields) + "\n");
    assertThat(logText.of(outcome))
        .contains(new LogText.Line(Optional.of("add_lead"), "add_lead " + reason, data));
  }

  @Test
  void everyOutcomeHasItsRow() {
    assertThat(OUTCOMES.values())
        .extracting(Outcome::getClass)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(AddLeadResult.class.getPermittedSubclasses())
                .<Class<? extends Outcome>>map(type -> type.asSubclass(Outcome.class))
                .toList());
    assertThat(
            dialer360.names().stream()
                .filter(name -> name.startsWith("add_lead."))
                .map(name -> name.substring("add_lead.".length())))
        .containsExactlyInAnyOrderElementsOf(OUTCOMES.keySet());
  }
}
