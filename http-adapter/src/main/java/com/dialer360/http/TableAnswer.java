package com.dialer360.http;

import com.dialer360.dialect.Dialect;
import com.dialer360.outcome.Table;
import java.util.Map;

/** How tables are answered. */
final class TableAnswer {
  private static final int OK = 200;

  private TableAnswer() {}

  /** As lines of text in this dialect. */
  static Answer text(Table<?> table, Dialect dialect) {
    return new Answer(OK, Answer.TEXT, new TextRows(table, dialect), Map.of());
  }

  /** As data, in the form that the call asks for. */
  static Answer data(Table<?> table, IncomingCall call) {
    return call.lines()
        ? new Answer(OK, Answer.JSON_LINES, new JsonRows(table, true), Map.of())
        : new Answer(OK, Answer.JSON, new JsonRows(table, false), Map.of());
  }
}
