package com.dialer360.dialect;

import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.OutcomeFields;
import com.dialer360.outcome.OutcomeName;
import com.dialer360.outcome.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A reply as data, for JSON, CSV and tables: of each outcome its code, its kind ({@code success},
 * {@code notice} or {@code error}), its line in the {@code dialer360} dialect, and its fields.
 * Values are numbers, booleans or texts.
 */
public final class ReplyFields {
  private final Dialect words;
  private final OutcomeFields fields = new OutcomeFields();

  /**
   * @param words the dialect that the line is told in
   */
  public ReplyFields(Dialect words) {
    this.words = words;
  }

  /** The outcomes of this reply, in order. */
  public List<Map<String, Object>> of(Reply<?> reply) {
    return reply.outcomes().stream().map(this::one).toList();
  }

  private Map<String, Object> one(Outcome outcome) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("outcome", OutcomeName.of(outcome).code());
    entry.put("kind", outcome.kind().name().toLowerCase(Locale.ROOT));
    entry.put("message", words.line(outcome).strip());
    fields.shown(outcome).forEach((field, value) -> entry.put(field, plain(value)));
    return entry;
  }

  private static Object plain(Object value) {
    return value instanceof Number || value instanceof Boolean ? value : value.toString();
  }
}
