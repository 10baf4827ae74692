package com.dialer360.dialect;

import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.OutcomeFields;
import com.dialer360.outcome.OutcomeName;
import com.dialer360.outcome.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the API log holds of an outcome, the same in both dialects: the reason is taken from the
 * words of the {@code vicidial} dialect, the data from a file of its own. An outcome without a line
 * there is not logged. Source: common.md, "API log".
 */
public final class LogText {
  /** From behind the result's name to the separator in front of the fields. */
  private static final Pattern REASON =
      Pattern.compile("(?:SUCCESS|NOTICE|ERROR): (.*?)(?: - |: \\||: \\{|$)");

  /**
   * What is logged of one outcome.
   *
   * @param function the function to log it under, where that is not the one that was called
   */
  public record Line(Optional<String> function, String reason, String data) {}

  private record Templates(Template reason, Template data) {}

  private final TemplateFile log = TemplateFile.read("api-log.properties");
  private final TemplateFile vicidial = TemplateFile.read(DialectName.VICIDIAL.resource());
  private final TemplateFile dialer360 = TemplateFile.read(DialectName.DIALER360.resource());
  private final Map<String, Optional<Templates>> known = new ConcurrentHashMap<>();
  private final OutcomeFields fields = new OutcomeFields();

  /** What is logged of this outcome; empty when it is not logged. */
  public Optional<Line> of(Outcome outcome) {
    OutcomeName name = OutcomeName.of(outcome);
    return known
        .computeIfAbsent(name.toString(), this::templates)
        .map(
            templates -> {
              Map<String, Object> values = fields.all(outcome);
              return new Line(
                  function(outcome, name),
                  templates.reason().fill(values),
                  templates.data().fill(values));
            });
  }

  private static Optional<String> function(Outcome outcome, OutcomeName name) {
    if (outcome instanceof Refusal.FunctionDenied denied) {
      return Optional.of(denied.function());
    }
    return outcome instanceof Refusal ? Optional.empty() : Optional.of(name.function());
  }

  private Optional<Templates> templates(String name) {
    return log.line(name)
        .map(data -> new Templates(new Template(reason(name)), new Template(data)));
  }

  private String reason(String name) {
    return log.line(name + ".reason")
        .or(() -> vicidial.line(name).or(() -> dialer360.line(name)).map(LogText::reasonIn))
        .orElseThrow(() -> new IllegalStateException("no words for the outcome " + name));
  }

  private static String reasonIn(String line) {
    Matcher matcher = REASON.matcher(line);
    return matcher.find() ? matcher.group(1) : "";
  }
}
