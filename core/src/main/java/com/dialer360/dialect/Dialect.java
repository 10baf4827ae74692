package com.dialer360.dialect;

import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.OutcomeFields;
import com.dialer360.outcome.OutcomeName;
import com.dialer360.outcome.Reply;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words in which outcomes are told. Clients classify answers by these words: they never change.
 * Source: common.md, "Dialects and output".
 */
public final class Dialect {
  private final DialectName name;
  private final Map<String, Template> templates;
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

  /** The answer's text: each outcome's line, ended by a line feed. */
  public String text(Reply<?> reply) {
    return reply.outcomes().stream().map(this::line).collect(Collectors.joining());
  }

  /** The line of this outcome, with its line feed. */
  String line(Outcome outcome) {
    String name = OutcomeName.of(outcome).toString();
    Template template = templates.get(name);
    if (template == null) {
      throw new IllegalStateException("no line for the outcome " + name);
    }
    String line = template.fill(fields.all(outcome));
    return outcome.endsLine() ? line + "\n" : line;
  }

  /** Names of the outcomes that this dialect has a line for. */
  public Set<String> names() {
    return templates.keySet();
  }

  /** The fields that the line of this outcome shows, in order. */
  public List<String> places(String name) {
    return templates.get(name).places();
  }
}
