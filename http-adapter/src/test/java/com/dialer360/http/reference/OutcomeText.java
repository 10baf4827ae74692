package com.dialer360.http.reference;

import com.dialer360.dialect.Dialect;
import com.dialer360.dialect.DialectName;
import com.dialer360.http.openapi.SampleOutcome;
import com.dialer360.outcome.PageEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What reference pages say of an outcome. */
record OutcomeText(Dialect dialer360, Dialect vicidial) {

  static OutcomeText ofBothDialects() {
    return new OutcomeText(
        Dialect.named(DialectName.DIALER360), Dialect.named(DialectName.VICIDIAL));
  }

  /** Kind and HTTP status, the words of both dialects, and the fields in JSON. */
  String of(SampleOutcome sample) {
    String own = words(dialer360, sample);
    String live = words(vicidial, sample);
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s, HTTP %d."
            .formatted(
                Markdown.capital(sample.outcome().kind().name().toLowerCase(Locale.ROOT)),
                sample.status()));
    lines.add("");
    if (sample.outcome() instanceof PageEntry) {
      lines.add("- both dialects: an entry of an HTML page");
      lines.add("- at a terminal: `" + own + "`");
    } else if (own.equals(live)) {
      lines.add("- both dialects: `" + own + "`");
    } else {
      lines.add("- dialer360: `" + own + "`");
      lines.add("- vicidial: `" + live + "`");
    }
    if (!sample.fieldNames().isEmpty()) {
      lines.add(
          "- JSON fields: "
              + sample.fieldNames().stream()
                  .map(field -> "`" + field + "`")
                  .collect(Collectors.joining(", ")));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String words(Dialect dialect, SampleOutcome sample) {
    return dialect.words(sample.outcome().getClass()).replace("\n", "\\n").replace("\t", "\\t");
  }
}
