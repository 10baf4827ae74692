package com.dialer360.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.OutcomeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of the table "Outcomes" of a function's spec.
 *
 * @param start kind, function and reason
 * @param fields what follows in the dialer360 dialect, its separator among it
 * @param liveFields what follows in the vicidial dialect
 * @param data what the API log keeps
 */
record OutcomeRow(Outcome outcome, String start, String fields, String liveFields, String data) {

  /** An outcome that both dialects tell alike. */
  static OutcomeRow same(Outcome outcome, String start, String fields, String data) {
    return new OutcomeRow(outcome, start, fields, fields, data);
  }

  /** One in whose fields live systems begin with a bar. */
  static OutcomeRow barred(Outcome outcome, String start, String fields, String data) {
    return new OutcomeRow(outcome, start, " - " + fields, ": |" + fields, data);
  }

  /** The same of an error. */
  static OutcomeRow error(Outcome outcome, String reason, String fields, String data) {
    return barred(outcome, "ERROR: " + reason, fields, data);
  }

  /** The same of an optional field of user 6666. */
  static OutcomeRow field(Outcome outcome, String reason, String value) {
    return error(outcome, reason + ", THIS IS AN OPTIONAL FIELD", "6666|" + value, value);
  }

  /** The outcome is told and logged as this row says. */
  void check() {
    String kind = outcome.kind() + ": ";
    assertThat(start).startsWith(kind);
    assertThat(Dialect.named(DialectName.DIALER360).line(outcome)).isEqualTo(start + fields + "\n");
    assertThat(Dialect.named(DialectName.VICIDIAL).line(outcome))
        .isEqualTo(start + liveFields + "\n");
    assertThat(new LogText().of(outcome))
        .contains(
            new LogText.Line(
                Optional.of(OutcomeName.of(outcome).function()),
                start.substring(kind.length()),
                data));
  }

  /** Each outcome of these results has one row. */
  static void checkAll(Class<? extends Outcome> results, Stream<OutcomeRow> rows) {
    List<Class<?>> outcomes = List.of(results.getPermittedSubclasses());
    assertThat(rows.<Class<?>>map(row -> row.outcome().getClass()).toList())
        .containsExactlyInAnyOrderElementsOf(outcomes);
  }
}
