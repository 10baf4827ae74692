package com.dialer360.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.fakes.CallCentre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** add_lead.md, rules 3, 4, 6 and 7: numbers that are refused. */
class AddLeadChecksTest {
  private static final String ADDED =
      "SUCCESS: add_lead LEAD HAS BEEN ADDED - 7275551111|999|1|-4|6666\n";

  private final CallCentre callCentre = new CallCentre();

  private String addLead(String pairs) {
    return callCentre.text("function=add_lead&" + pairs);
  }

  @Test
  void goesOnWithoutNanpaDataAfterANotice() {
    assertThat(addLead("phone_number=7275551111&nanpa_ac_prefix_check=Y&lead_id=77"))
        .isEqualTo(
            "NOTICE: add_lead NANPA options disabled, NANPA prefix data not loaded - 0|6666\n"
                + ADDED);
    assertThat(callCentre.apiLog.lines())
        .first()
        .isEqualTo(
            "add_lead/NOTICE/add_lead NANPA options disabled, NANPA prefix data not loaded/|77");
  }

  @Test
  void keepsTheNoticeInFrontOfARefusal() {
    assertThat(addLead("phone_number=12345&tz_method=NANPA"))
        .isEqualTo(
            """
            NOTICE: add_lead NANPA options disabled, NANPA prefix data not loaded - 0|6666
            ERROR: add_lead INVALID PHONE NUMBER LENGTH - 12345|6666
            """);
    callCentre.doNotCall.system("7275551111");
    assertThat(addLead("phone_number=7275551111&dnc_check=Y&tz_method=NANPA"))
        .isEqualTo(
            """
            NOTICE: add_lead NANPA options disabled, NANPA prefix data not loaded - 0|6666
            ERROR: add_lead PHONE NUMBER IN DNC - 7275551111|6666
            """);
  }

  @ParameterizedTest
  @CsvSource({"12345, false", "123456, true", "1234567890123456, true", "12345678901234567, false"})
  void wantsSixToSixteenCharacters(String number, boolean good) {
    String answer = addLead("phone_number=" + number);

    assertThat(answer.startsWith("SUCCESS")).isEqualTo(good);
    assertThat(answer.equals("ERROR: add_lead INVALID PHONE NUMBER LENGTH - " + number + "|6666\n"))
        .isEqualTo(!good);
  }

  @Test
  void refusesANumberWithoutDigits() {
    assertThat(addLead("phone_number=none"))
        .isEqualTo("ERROR: add_lead INVALID PHONE NUMBER LENGTH - |6666\n");
  }

  @Test
  void countsTheNumberInBytes() {
    callCentre.settings.nonLatin();

    assertThat(addLead("phone_number=ééé")).startsWith("SUCCESS");
    assertThat(addLead("phone_number=ééééééééé")).startsWith("ERROR: add_lead INVALID PHONE");
  }

  @Test
  void makesTheNumberChecksOnlyWhenAskedTo() {
    assertThat(addLead("phone_number=6001551111")).startsWith("SUCCESS");
    assertThat(addLead("phone_number=6001551111&usacan_prefix_check=Y"))
        .isEqualTo("ERROR: add_lead INVALID PHONE NUMBER PREFIX - 6001551111|6666\n");
    assertThat(addLead("phone_number=6005551111&usacan_areacode_check=Y"))
        .isEqualTo("ERROR: add_lead INVALID PHONE NUMBER AREACODE - 6005551111|6666\n");
    callCentre.withNanpaPrefixes();
    assertThat(addLead("phone_number=7276001111&nanpa_ac_prefix_check=Y"))
        .isEqualTo(
            "ERROR: add_lead INVALID PHONE NUMBER NANPA AREACODE PREFIX - 7276001111|6666\n");
    assertThat(callCentre.leads.count()).isEqualTo(1);
  }

  @Test
  void looksAtDoNotCallListsBeforeDuplicates() {
    addLead("phone_number=7275551111");
    callCentre.doNotCall.system("7275551111").campaign("TESTCAMP", "7275551111");

    assertThat(addLead("phone_number=7275551111&duplicate_check=DUPSYS&dnc_check=Y"))
        .isEqualTo("ERROR: add_lead PHONE NUMBER IN DNC - 7275551111|6666\n");
    assertThat(
            addLead(
                "phone_number=7275551111&duplicate_check=DUPSYS&campaign_dnc_check=Y"
                    + "&campaign_id=TESTCAMP"))
        .isEqualTo("ERROR: add_lead PHONE NUMBER IN CAMPAIGN DNC - 7275551111|TESTCAMP|6666\n");
    assertThat(addLead("phone_number=7275551111&duplicate_check=DUPSYS"))
        .isEqualTo("ERROR: add_lead DUPLICATE PHONE NUMBER IN SYSTEM - 7275551111|999|1|999\n");
    assertThat(callCentre.leads.count()).isEqualTo(1);
  }
}
