package com.dialer360.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.report.PhoneNumberLogResult.Call;
import com.dialer360.table.OnlyYes;
import com.dialer360.table.Stage;
import com.dialer360.table.TableForm;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a row of a table is printed, whoever prints it. */
class PrintedLinesTest {
  private static final Call CALL =
      new Call(
          "3125551212",
          "2017-06-01 08:00:45",
          OptionalLong.of(101),
          OptionalLong.empty(),
          "say \"hi\"",
          " A",
          "a,b|c\td\\",
          "",
          "Zoë\r\n#");

  private static PrintedLines lines(String stage, String header) {
    return new PrintedLines(
        Dialect.named(DialectName.VICIDIAL).columns(Call.class),
        new TableForm(Stage.of(stage), OnlyYes.of(header)));
  }

  @ParameterizedTest
  @CsvSource({"csv, ','", "tab, '\t'", "pipe, '|'", "'', '|'", "CSV, '|'", "json, '|'"})
  void valuesAreRawBetweenTheDelimitersOfTheStage(String stage, String delimiter) {
    assertThat(lines(stage, "").of(CALL))
        .isEqualTo(
            String.join(
                    delimiter,
                    "3125551212",
                    "2017-06-01 08:00:45",
                    "101",
                    "",
                    "say \"hi\"",
                    " A",
                    "a,b|c\td\\",
                    "",
                    "Zoë\r\n#")
                + "\n");
  }

  @Test
  void aHeaderComesFirstWhereItIsWanted() {
    assertThat(lines("tab", "YES").header()).startsWith("phone_number\tcall_date\t").endsWith("\n");
    assertThat(lines("tab", "NO").header()).isEmpty();
  }
}
