package com.dialer360.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.timezone.InMemoryNanpaPrefixes;
import com.dialer360.timezone.InMemoryPhoneCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** add_lead.md, rule 4. */
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
    assertThat(check.refuse(number, NONE, "6666").isEmpty()).isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource({
    "7270551111, false",
    "7271551111, false",
    "7272551111, true",
    "7279551111, true",
    "'727,551111', false",
    "727255, true",
    "ééé, false"
  })
  void aPrefixBeginsWithTwoToNine(String number, boolean good) {
    assertThat(check.refuse(number, new NumberChecks(true, false, false), "6666").isEmpty())
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
    assertThat(check.refuse(number, new NumberChecks(false, true, false), "6666").isEmpty())
        .isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource({"7275551111, true", "7275561111, false", "3125551111, false", "727555, true"})
  void areacodeAndPrefixAreInTheNanpaData(String number, boolean good) {
    assertThat(check.refuse(number, new NumberChecks(false, false, true), "6666").isEmpty())
        .isEqualTo(good);
  }

  @Test
  void theFirstFailureCounts() {
    NumberChecks all = new NumberChecks(true, true, true);

    assertThat(check.refuse("60001", all, "6666"))
        .contains(new AddLeadResult.BadLength("60001", "6666"));
    assertThat(check.refuse("6000001111", all, "6666"))
        .contains(new AddLeadResult.BadPrefix("6000001111", "6666"));
    assertThat(check.refuse("6002001111", all, "6666"))
        .contains(new AddLeadResult.BadAreacode("6002001111", "6666"));
    assertThat(check.refuse("7272001111", all, "6666"))
        .contains(new AddLeadResult.BadNanpa("7272001111", "6666"));
    assertThat(check.refuse("7275551111", all, "6666")).isEmpty();
  }
}
