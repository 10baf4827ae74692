package com.dialer360.cli;

import com.dialer360.cli.Answer.Fields;
import com.dialer360.cli.Answer.Words;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Shows answers. */
final class AnswerPrinter {
  private final Surroundings surroundings;

  AnswerPrinter(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Shows this answer in this form; words are shown as words, since they cannot become fields. */
  void print(Answer answer, OutputFormat format) {
    if (answer instanceof Words words) {
      surroundings.out().print(words.text());
      if (format != OutputFormat.TEXT) {
        surroundings.err().println("dialer360: the server answers in text only");
      }
    } else if (answer instanceof Fields fields) {
      try {
        print(fields, format);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    surroundings.out().flush();
  }

  private void print(Fields fields, OutputFormat format) throws IOException {
    if (fields.outcomes().isEmpty() && format != OutputFormat.JSON) {
      return; // rows without columns would be empty lines
    }
    switch (format) {
      case JSON -> JsonOutput.print(fields, surroundings.out());
      case CSV -> CsvOutput.print(fields, surroundings.out());
      case TABLE -> TableOutput.print(fields, width(), surroundings.out());
      case TEXT -> fields.outcomes().forEach(one -> surroundings.out().println(one.get("message")));
    }
  }

  /** Columns of the terminal; no bound where that is not known. */
  private int width() {
    String columns = surroundings.environment().getOrDefault("COLUMNS", "");
    return columns.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(columns) : Integer.MAX_VALUE;
  }
}
