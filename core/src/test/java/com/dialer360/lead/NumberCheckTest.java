package com.dialer360.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.timezone.InMemoryNanpaPrefixes;
import com.dialer360.timezone.InMemoryPhoneCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** add_lead.md, rule 4; check_phone_number.md, rules 3 to 6. */
class NumberCheckTest {
  private static final NumberChecks NONE = new NumberChecks(false, false, false);

  private final NumberCheck check =
      new NumberCheck(
          InMemoryPhoneCodes.ofRecordedCases(),
          new InMemoryNanpaPrefixes().add("727", "555", "-5", "Y"));

  @ParameterizedTest
  @CsvSource({
    "'', false",
    "12345, false",
    "123456, true",
    "1234567890123456, true",
    "12345678901234567, false",
    "ééé, true",
    "éé1, false",
    "éééééééé1, false"
  })
  void aNumberHasSixToSixteenBytes(String number, boolean good) {
    assertThat(check.fault(number, NONE, UsacanRule.OF_ADD_LEAD).isEmpty()).isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource({
    "7270551111, false",
    "7271551111, false",
    "7272551111, true",
    "7279551111, true",
    "'727,551111', false",
    "727255, true",
    "727x551111, true",
    "ééé, false"
  })
  void aPrefixBeginsWithTwoToNine(String number, boolean good) {
    assertThat(
            check
                .fault(number, new NumberChecks(true, false, false), UsacanRule.OF_ADD_LEAD)
                .isEmpty())
        .isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource({
    "7275551111, true",
    "6005551111, false",
    "2075551111, false",
    "727555111, false",
    "72755511111, false"
  })
  void anAreacodeIsThatOfCountryOneAndTheNumberHasTenDigits(String number, boolean good) {
    assertThat(
            check
                .fault(number, new NumberChecks(false, true, false), UsacanRule.OF_ADD_LEAD)
                .isEmpty())
        .isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource({"7275551111, true", "7275561111, false", "3125551111, false", "727555, true"})
  void areacodeAndPrefixAreInTheNanpaData(String number, boolean good) {
    assertThat(
            check
                .fault(number, new NumberChecks(false, false, true), UsacanRule.OF_ADD_LEAD)
                .isEmpty())
        .isEqualTo(good);
  }

  @Test
  void theFirstFailureCounts() {
    NumberChecks all = new NumberChecks(true, true, true);

    assertThat(check.fault("60001", all, UsacanRule.OF_ADD_LEAD)).contains(NumberFault.LENGTH);
    assertThat(check.fault("6000001111", all, UsacanRule.OF_ADD_LEAD)).contains(NumberFault.PREFIX);
    assertThat(check.fault("6002001111", all, UsacanRule.OF_ADD_LEAD))
        .contains(NumberFault.AREACODE);
    assertThat(check.fault("7272001111", all, UsacanRule.OF_ADD_LEAD)).contains(NumberFault.NANPA);
    assertThat(check.fault("7275551111", all, UsacanRule.OF_ADD_LEAD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"7271551111, false", "7272551111, true", "7279551111, true", "727x551111, false"})
  void checkPhoneNumberTakesNothingButTwoToNine(String number, boolean good) {
    assertThat(
            check
                .fault(
                    number, new NumberChecks(true, false, false), UsacanRule.OF_CHECK_PHONE_NUMBER)
                .isEmpty())
        .isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource({"7275551111, true", "727555, true", "72755511111, true", "6005551111, false"})
  void checkPhoneNumberKnowsAnAreacodeWhateverTheLength(String number, boolean good) {
    assertThat(
            check
                .fault(
                    number, new NumberChecks(false, true, false), UsacanRule.OF_CHECK_PHONE_NUMBER)
                .isEmpty())
        .isEqualTo(good);
  }
}
