package com.dialer360.http.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** How the database finds the rows of the statements that a call sends, told by itself. */
final class Plans {
  private final Connection connection;

  private Plans(Connection connection) {
    this.connection = connection;
  }

  /**
   * Of the statements that are prepared from now on: only with its log switched on while it
   * prepares a statement does the server log the values it is executed with.
   */
  static Plans from(Connection connection) throws SQLException {
    Plans plans = new Plans(connection);
    plans.execute("SET GLOBAL log_output = 'NONE'");
    plans.execute("SET GLOBAL general_log = ON");
    return plans;
  }

  /** One call's work. */
  interface Call {
    void make() throws Exception;
  }

  /** Table, key and number of rows looked at, of each search of this table. */
  String of(String table, Call call) throws Exception {
    List<String> searches = new ArrayList<>();
    for (String sql : searches(table, call)) {
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery("EXPLAIN " + sql)) {
        while (rows.next()) {
          searches.add(
              rows.getString("table")
                  + ": "
                  + rows.getString("key")
                  + ", "
                  + rows.getString("rows"));
        }
      }
    }
    return String.join("; ", searches);
  }

  private List<String> searches(String table, Call call) throws Exception {
    execute("TRUNCATE mysql.general_log");
    execute("SET GLOBAL log_output = 'TABLE'");
    call.make();
    execute("SET GLOBAL log_output = 'NONE'");
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT CONVERT(argument USING utf8mb4) FROM mysql.general_log"
                    + " WHERE command_type IN ('Query', 'Execute') AND argument LIKE '%SELECT%FROM "
                    + table
                    + "%' ORDER BY event_time")) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
