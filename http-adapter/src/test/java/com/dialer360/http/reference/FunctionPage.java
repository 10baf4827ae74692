package com.dialer360.http.reference;

import com.dialer360.catalogue.CheckOrder;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.catalogue.ParameterEntry;
import com.dialer360.dialect.Dialect;
import com.dialer360.dialect.RowField;
import com.dialer360.http.openapi.SampleOutcome;
import com.dialer360.http.openapi.SampleOutcomes;
import com.dialer360.outcome.Failure;
import com.dialer360.outcome.OutcomeName;
import com.dialer360.outcome.Refusal;
import com.dialer360.table.Row;
import java.util.List;
import java.util.stream.Collectors;

/** The reference page of a function. */
final class FunctionPage {
  private final SampleOutcomes samples;
  private final OutcomeText text;

  FunctionPage(SampleOutcomes samples, OutcomeText text) {
    this.samples = samples;
    this.text = text;
  }

  /** In Markdown. */
  String of(FunctionEntry<?> entry) {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(entry.name()).append("\n\n");
    page.append(Markdown.sentence(entry.summary())).append("\n\n");
    page.append(entry.rights())
        .append(entry.effect() == Effect.WRITE ? " Changes data." : " Only reads.")
        .append("\n\n");
    page.append("`/api/v1/").append(entry.name()).append("`, or `function=");
    page.append(entry.name()).append("` on the text addresses ([index](README.md)).\n");
    page.append(parameters(entry));
    if (!entry.rows().isEmpty()) {
      page.append("\n## Rows\n\nA table has no line for itself: its rows are the answer.\n");
      entry.rows().forEach(row -> page.append(rows(row)));
    }
    page.append("\n## Outcomes\n");
    samples.of(entry).stream()
        .filter(sample -> !(sample.outcome() instanceof Refusal))
        .forEach(sample -> page.append(outcome(sample, entry)));
    page.append(refusals(entry));
    return page.toString();
  }

  private static String parameters(FunctionEntry<?> entry) {
    List<ParameterEntry> parameters = entry.allParameters();
    if (parameters.isEmpty()) {
      return "\nIt has no parameters.\n";
    }
    String table =
        "\n## Parameters\n\n| name | | meaning | if left out |\n| --- | --- | --- | --- |\n"
            + parameters.stream()
                .map(
                    parameter ->
                        "| `%s` | %s | %s | %s |\n"
                            .formatted(
                                parameter.name(),
                                parameter.required() ? "required" : "",
                                Markdown.cell(parameter.meaning()),
                                Markdown.cell(parameter.fallback())))
                .collect(Collectors.joining());
    return entry.shape().takesOthers()
        ? table + "\nValues of custom fields are parameters of the fields' labels.\n"
        : table;
  }

  private String rows(Class<? extends Row> row) {
    String fields =
        RowField.shown(row).stream()
            .map(field -> "`" + field.name() + "`")
            .collect(Collectors.joining(", "));
    return "\n### %s\n\n- JSON: %s\n- dialer360: `%s`\n- vicidial: `%s`\n"
        .formatted(
            OutcomeName.of(row).code(),
            fields,
            columns(text.dialer360(), row),
            columns(text.vicidial(), row));
  }

  private static String columns(Dialect dialect, Class<? extends Row> row) {
    return String.join("|", dialect.columns(row).names());
  }

  private String outcome(SampleOutcome sample, FunctionEntry<?> entry) {
    OutcomeName name = sample.name();
    String title =
        name.function().equals(entry.name()) ? name.code() : name.code() + " of " + name.function();
    return "\n### " + title + "\n\n" + text.of(sample);
  }

  private static String refusals(FunctionEntry<?> entry) {
    if (entry.checkOrder() == CheckOrder.OPEN) {
      return "";
    }
    return "\n## Common refusals\n\n"
        + entry.refusals().stream().map(FunctionPage::link).collect(Collectors.joining(", "))
        + ".\n";
  }

  private static String link(Class<? extends Failure> refusal) {
    String code = OutcomeName.of(refusal).code();
    return "[%s](refusals.md#%s)".formatted(code, code);
  }
}
