package com.dialer360.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.dialect.DialectName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** update_log_entry.md, "Parameters" and rule 3. */
class CallIdTest {

  @ParameterizedTest
  @CsvSource({
    "M9131554060000426264, 426264",
    "27, 27",
    "'', ",
    "M913155406000042626x, 42626",
    "M913155406x000426264, ",
    "99999999999999999999, 9999999999",
    "0000000000, 0"
  })
  void endsInTheLeadsNumber(String callId, Long leadId) {
    assertThat(CallId.leadId(callId).orElse(null)).isEqualTo(leadId);
  }

  @ParameterizedTest
  @CsvSource({
    "1347566056.399, 1347566056399, 1347566056.399",
    "'13475;66056.3-99 ü', 1347566056399, 1347566056.399",
    "M913, M913, M913",
    "ü.1, ü.1, ü.1"
  })
  void keepsThePointAsDocumented(String sent, String filtered, String documented) {
    CallId callId = CallId.of(sent, filtered);

    assertThat(callId.in(DialectName.DIALER360)).isEqualTo(documented);
    assertThat(callId.in(DialectName.VICIDIAL)).isEqualTo(filtered);
  }

  @Test
  void isTheSameTextOfATypedCaller() {
    assertThat(CallId.of("1.2")).isEqualTo(new CallId("1.2", "1.2"));
  }
}
