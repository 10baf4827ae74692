package com.dialer360.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Flag;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of check_phone_number.md, at half past two in New York. */
class CheckPhoneNumberTest {
  private static final String GOOD = "phone_number=7275551111&local_call_time=9am-9pm";

  private final CallCentre callCentre = new CallCentre();

  @ParameterizedTest
  @CsvSource({"7, false", "8, true"})
  void wantsLevelEight(int level, boolean permitted) {
    callCentre.accounts.add(
        AccountBuilder.account("6666").level(level).without(Flag.MODIFY_LEADS).build(), "1234");

    assertThat(vicidial(GOOD))
        .isEqualTo(
            permitted
                ? "AREACODE: 1|-4#PHONE: 7275551111|1||||\n"
                : "ERROR: check_phone_number USER DOES NOT HAVE PERMISSION TO CHECK PHONE NUMBERS:"
                    + " |6666||\n");
  }

  @Test
  void wantsTheFlag() {
    callCentre.accounts.add(
        AccountBuilder.account("6666").without(Flag.VDC_AGENT_API_ACCESS).build(), "1234");

    assertThat(callCentre.text(DialectName.DIALER360, "function=check_phone_number"))
        .isEqualTo(
            "ERROR: check_phone_number USER DOES NOT HAVE PERMISSION TO CHECK PHONE NUMBERS"
                + " - |6666|0|\n");
    assertThat(callCentre.apiLog.lines())
        .singleElement()
        .asString()
        .endsWith("USER DOES NOT HAVE PERMISSION TO CHECK PHONE NUMBERS/");
  }

  // rules 1 to 6: the first that fails

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "phone_number=1 ~ THIS IS NOT A VALID CALL TIME: |6666||",
        "local_call_time=none&phone_number=1 ~ THIS IS NOT A VALID CALL TIME: |6666|none|",
        "call_time=9am-9pm&phone_number=1 ~ THIS IS NOT A VALID CALL TIME: |6666||",
        "local_call_time=9am-9pm&phone_number=1&nanpa_ac_prefix_check=Y ~ NANPA options disabled,"
            + " NANPA prefix data not loaded - 0|6666",
        "local_call_time=9am-9pm&phone_number=1&tz_method=xnanpa ~ NANPA options disabled, NANPA"
            + " prefix data not loaded - 0|6666",
        "local_call_time=9am-9pm ~ INVALID PHONE NUMBER LENGTH - |6666",
        "local_call_time=9am-9pm&phone_number=12345 ~ INVALID PHONE NUMBER LENGTH - 12345|6666",
        "local_call_time=9am-9pm&phone_number=12345678901234567 ~ INVALID PHONE NUMBER LENGTH -"
            + " 12345678901234567|6666",
        "local_call_time=9am-9pm&phone_number=7271111&usacan_prefix_check=Y&dnc_check=Y ~ INVALID"
            + " PHONE NUMBER PREFIX - 7271111|6666",
        "local_call_time=9am-9pm&phone_number=6001111&usacan_areacode_check=Y ~ INVALID PHONE"
            + " NUMBER AREACODE - 6001111|6666"
      })
  void refusesWhatCannotBeANumber(String pairs, String words) {
    callCentre.doNotCall.system("7271111").system("6001111");

    assertThat(vicidial(pairs)).isEqualTo("ERROR: check_phone_number " + words + "\n");
  }

  @Test
  void refusesWhatTheNanpaDataDoesNotHave() {
    callCentre.withNanpaPrefixes();

    assertThat(vicidial(GOOD + "&nanpa_ac_prefix_check=Y")).startsWith("AREACODE");
    assertThat(vicidial("phone_number=7276001111&local_call_time=9am-9pm&nanpa_ac_prefix_check=Y"))
        .isEqualTo(
            "ERROR: check_phone_number INVALID PHONE NUMBER NANPA AREACODE PREFIX"
                + " - 7276001111|6666\n");
  }

  // rules 7 and 8

  @ParameterizedTest
  @CsvSource({
    "7275551111, dnc_check=Y, true",
    "7275551111, dnc_check=N, false",
    "7275551111, '', false",
    "727XXXXXXX, dnc_check=Y, false",
    "727XXXXXXX, dnc_check=AREACODE, true"
  })
  void looksOnTheListOfTheSystem(String entry, String pairs, boolean refused) {
    callCentre.doNotCall.system(entry);

    assertThat(
            vicidial(GOOD + "&" + pairs)
                .equals("ERROR: check_phone_number PHONE NUMBER IN DNC - 7275551111|6666\n"))
        .isEqualTo(refused);
  }

  @Test
  void looksOnTheListOfTheCampaignAfterThat() {
    callCentre.doNotCall.campaign("CAMP", "7275551111");

    assertThat(vicidial(GOOD + "&campaign_dnc_check=Y&campaign_id=CAMP&dnc_check=Y"))
        .isEqualTo(
            "ERROR: check_phone_number PHONE NUMBER IN CAMPAIGN DNC - 7275551111|CAMP|6666\n");
    assertThat(callCentre.apiLog.lines())
        .singleElement()
        .asString()
        .endsWith("PHONE NUMBER IN CAMPAIGN DNC/7275551111|CAMP");
    assertThat(vicidial(GOOD + "&campaign_dnc_check=Y&campaign_id=OTHER")).startsWith("AREA");
    assertThat(vicidial(GOOD + "&campaign_dnc_check=Y")).startsWith("AREA");
  }

  // rule 9

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "tz_method= ~ AREACODE: 1|-4#",
        "tz_method=none ~ ''",
        "tz_method=areacode ~ AREACODE: 1|-4#",
        "tz_method=TZCODE_xAreaCode&owner=PST ~ AREACODE: 1|-4#TZCODE: 1|-7#",
        "tz_method=POSTAL&postal_code=1234 ~ POSTAL: 0|#",
        "tz_method=POSTAL&postal_code=123456 ~ POSTAL: 0|#",
        "tz_method=POSTAL&postal_code=12345 ~ POSTAL: 1|-4#",
        "tz_method=TZCODE ~ TZCODE: 0|#",
        "tz_method=TZCODE&owner=1234567 ~ TZCODE: 0|#",
        "tz_method=TZCODE&owner=X ~ TZCODE: 1|-4#",
        "tz_method=TZCODE&owner=123456 ~ TZCODE: 1|-4#"
      })
  void answersForEachMethodInOrder(String pairs, String answers) {
    assertThat(vicidial(GOOD + "&" + pairs)).startsWith(answers + "PHONE: 7275551111|1|");
  }

  @Test
  void printsWhatWasSent() {
    assertThat(
            vicidial(
                "phone_number=207,555-1111&phone_code=44&local_call_time=9am-9pm"
                    + "&postal_code=1 a&state=F L&owner=o"))
        .isEqualTo("AREACODE: 1|1#PHONE: 207,5551111|44|1 a|F L|o|\n");
    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "check_phone_number/NOTICE/AREACODE: 1|1#PHONE: 207,5551111|44|1 a|F L|o|/");
  }

  @Test
  void looksAtCallTimeAndState() {
    callCentre.at("2017-06-01T20:30:00");

    assertThat(vicidial("phone_number=7275551111&local_call_time=states"))
        .startsWith("AREACODE: 1");
    assertThat(vicidial("phone_number=7275551111&local_call_time=states&state=AL"))
        .startsWith("AREACODE: 0|-4#");
    assertThat(vicidial("phone_number=7275551111&local_call_time=9am-5pm"))
        .startsWith("AREACODE: 0");
  }

  /** Live systems have lost the prefix once they have checked it. */
  @Test
  void looksUpNanpaInEveryCaseAsDocumented() {
    for (int prefix = 550; prefix < 560; prefix++) {
      callCentre.nanpaPrefixes.add("727", Integer.toString(prefix), "-8", "N");
    }
    String call = "function=check_phone_number&tz_method=NANPA&" + GOOD;

    assertThat(callCentre.text(DialectName.VICIDIAL, call)).startsWith("NANPA: 1|-8#");
    assertThat(callCentre.text(DialectName.VICIDIAL, call + "&usacan_prefix_check=Y"))
        .startsWith("NANPA: 1|-4#");
    assertThat(callCentre.text(DialectName.DIALER360, call + "&usacan_prefix_check=Y"))
        .startsWith("NANPA: 1|-8#");
  }

  private String vicidial(String pairs) {
    return callCentre.text(DialectName.VICIDIAL, "function=check_phone_number&" + pairs);
  }
}
