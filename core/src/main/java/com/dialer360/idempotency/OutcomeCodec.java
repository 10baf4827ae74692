package com.dialer360.idempotency;

import com.dialer360.catalogue.FunctionCatalogue;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.OutcomeName;
import com.dialer360.outcome.Refusal;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what was said as text, a line an outcome, and reads it again: not a field is lost. */
public final class OutcomeCodec {
  private static final String LINE = "\n";
  private static final String NAME_END = "\t";

  private final FunctionCatalogue catalogue;

  /** For the outcomes of these functions, and the refusals that all functions share. */
  @Inject
  public OutcomeCodec(FunctionCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * The text of these outcomes.
   *
   * @param secrets of the request, which are not in it
   */
  String text(List<? extends Outcome> said, Secrets secrets) {
    RecordText records = new RecordText(secrets);
    return said.stream()
        .map(one -> OutcomeName.of(one) + NAME_END + records.of((Record) one))
        .collect(Collectors.joining(LINE));
  }

  /**
   * The outcomes of this text.
   *
   * @param secrets of the same request, sent again
   * @throws IllegalStateException when another release of this program wrote it, whose outcomes
   *     were others
   */
  List<Outcome> outcomes(String text, Secrets secrets) {
    RecordText records = new RecordText(secrets);
    return text.isEmpty()
        ? List.of()
        : Stream.of(text.split(LINE, -1)).map(line -> outcome(line, records)).toList();
  }

  private Outcome outcome(String line, RecordText records) {
    String[] parts = line.split(NAME_END, 2);
    return (Outcome) records.record(type(parts[0]), parts[1]);
  }

  /**
   * Looked for when one is read, which is seldom: each start of the program would pay for a map.
   */
  private Class<?> type(String name) {
    return Stream.concat(
            catalogue.functions().stream().flatMap(one -> one.entry().outcomes().stream()),
            Stream.of(Refusal.class.getPermittedSubclasses()))
        .filter(type -> OutcomeName.of(type).toString().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException("a kept answer has an outcome that is unknown: " + name));
  }
}
