package com.dialer360.dialect;

import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.OutcomeFields;
import com.dialer360.outcome.OutcomeName;
import com.dialer360.outcome.Reply;
import com.dialer360.table.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The words in which outcomes are told, and the columns of tables: a line named after a row's type
 * has its fields in order, between bars; one with {@code .header} behind the name, the names of the
 * columns where those differ. Clients classify answers by these words: they never change. Source:
 * common.md, "Dialects and output".
 */
public final class Dialect {
  static final String HEADER = ".header";

  private final DialectName name;
  private final Map<String, Template> templates;
  private final Map<Class<? extends Row>, ColumnSet> columnSets = new ConcurrentHashMap<>();
  private final OutcomeFields fields = new OutcomeFields();

  private Dialect(DialectName name, Map<String, Template> templates) {
    this.name = name;
    this.templates = templates;
  }

  /** The dialect of this name, from its resource file. */
  public static Dialect named(DialectName name) {
    TemplateFile file = TemplateFile.read(name.resource());
    return new Dialect(
        name,
        file.names().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    line -> line, line -> new Template(file.line(line).orElseThrow()))));
  }

  /** Which of the two it is. */
  public DialectName name() {
    return name;
  }

  /** The answer's text: each outcome's line, ended by a line feed. A table has none. */
  public String text(Reply<?> reply) {
    return reply.outcomes().stream().map(this::line).collect(Collectors.joining());
  }

  /** The columns in which it prints rows of this type. */
  public ColumnSet columns(Class<? extends Row> type) {
    return columnSets.computeIfAbsent(type, this::read);
  }

  private ColumnSet read(Class<? extends Row> type) {
    String name = OutcomeName.of(type).toString();
    Template cells = template(name);
    Map<String, RowField> known =
        RowField.all(type).stream().collect(Collectors.toMap(RowField::name, Function.identity()));
    return new ColumnSet(
        Optional.ofNullable(templates.get(name + HEADER)).orElse(cells).places(),
        cells.places().stream().map(known::get).toList());
  }

  /** The words of outcomes of this type, a {field} where a field's value stands. */
  public String words(Class<? extends Outcome> type) {
    return template(OutcomeName.of(type).toString()).toString();
  }

  /** The line of this outcome, with its line feed. */
  String line(Outcome outcome) {
    String line = template(OutcomeName.of(outcome).toString()).fill(fields.all(outcome));
    return outcome.endsLine() ? line + "\n" : line;
  }

  private Template template(String name) {
    Template template = templates.get(name);
    if (template == null) {
      throw new IllegalStateException("no line for the outcome " + name);
    }
    return template;
  }

  /** Names of the outcomes and rows that this dialect has a line for. */
  public Set<String> names() {
    return templates.keySet();
  }

  /** The fields that the line of this outcome shows, in order. */
  public List<String> places(String name) {
    return templates.get(name).places();
  }
}
