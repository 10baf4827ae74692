package com.dialer360.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came back. */
sealed interface Answer {

  /** True unless something was refused; of text that is told, known when it has been told. */
  boolean succeeded();

  /**
   * Text in a dialect.
   *
   * @param text lines, as they are printed
   */
  record Words(String text, boolean succeeded) implements Answer {}

  /** Text in a dialect, which is told while it comes in. */
  non-sealed interface Told extends Answer {

    /** Tells it all. */
    void tell(PrintWriter out) throws IOException;
  }

  /**
   * Data.
   *
   * @param outcomes of each outcome its code, kind, message and fields, as {@link
   *     com.dialer360.dialect.ReplyFields} gives them
   */
  record Fields(String function, boolean succeeded, List<Map<String, Object>> outcomes)
      implements Answer {
    public Fields {
      outcomes = List.copyOf(outcomes);
    }
  }

  /**
   * The rows of a table, which come in while they are shown.
   *
   * @param rows of each row a number, boolean or text for each column, empty where it has none
   */
  record Listed(List<String> columns, Iterator<List<Optional<Object>>> rows) implements Answer {
    public Listed {
      columns = List.copyOf(columns);
    }

    @Override
    public boolean succeeded() {
      return true;
    }
  }
}
