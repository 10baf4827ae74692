package com.dialer360.http.openapi;

import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.dialect.Dialect;
import com.dialer360.dialect.DialectName;
import com.dialer360.dialect.ReplyFields;
import com.dialer360.outcome.EndOfTable;
import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What functions may say, an example of each. */
public final class SampleOutcomes {
  private final Map<Class<? extends Outcome>, SampleOutcome> known = new HashMap<>();
  private final Samples samples = new Samples();
  private final ReplyFields told = new ReplyFields(Dialect.named(DialectName.DIALER360));

  /** All that a function may say; the end of a table is told by its rows alone. */
  public List<SampleOutcome> of(FunctionEntry<?> entry) {
    return Stream.concat(entry.outcomes().stream(), entry.refusals().stream())
        .filter(type -> !EndOfTable.class.isAssignableFrom(type))
        .map(type -> of(type.asSubclass(Outcome.class)))
        .toList();
  }

  /** An outcome of this type. */
  public SampleOutcome of(Class<? extends Outcome> type) {
    return known.computeIfAbsent(type, one -> new SampleOutcome(samples.of(type), told));
  }

  /** A plausible text for a field, or parameter, of this name. */
  public Optional<String> text(String name) {
    return samples.text(name);
  }

  /** The same, only what refuses nothing. */
  List<SampleOutcome> successes(FunctionEntry<?> entry) {
    return of(entry).stream().filter(sample -> !(sample.outcome() instanceof Failure)).toList();
  }

  /** The same, only refusals. */
  List<SampleOutcome> refusals(FunctionEntry<?> entry) {
    return of(entry).stream().filter(sample -> sample.outcome() instanceof Failure).toList();
  }

  Samples samples() {
    return samples;
  }
}
