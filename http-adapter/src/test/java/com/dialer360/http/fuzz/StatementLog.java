package com.dialer360.http.fuzz;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * The general log of the database: the texts of all statements that the program prepares, and of
 * those that it sends unprepared. What only executes a prepared one is left out.
 */
final class StatementLog implements AutoCloseable {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern VALUES = Pattern.compile("\\?( ?, ?\\?)+");
  private static final Pattern ROWS = Pattern.compile("(\\([^()]*\\))( ?, ?\\1)+");
  private static final Pattern UNIONS = Pattern.compile("(SELECT .+?)( UNION ALL \\1)+");

  private final Connection connection;
  private final Set<String> strangers;

  /** A statement, and whether it came after {@link #hostileFromHere}. */
  record Logged(boolean hostile, String text) {}

  /**
   * @param strangers ids of connections that are none of the program's
   */
  StatementLog(DataSource dataSource, Set<String> strangers) throws SQLException {
    this.connection = dataSource.getConnection();
    this.strangers = strangers;
  }

  /** Begins anew, with calls that mean no harm. */
  void begin() {
    run("SET GLOBAL general_log = OFF");
    run("TRUNCATE mysql.general_log");
    run("SET GLOBAL log_output = 'TABLE'");
    run("SET GLOBAL general_log = ON");
  }

  void harmlessFromHere() {
    run("SELECT 'harmless'");
  }

  void hostileFromHere() {
    run("SELECT 'hostile'");
  }

  /** Ends it, and tells what it holds. */
  List<Logged> end() {
    run("SET GLOBAL general_log = OFF");
    List<Logged> logged = new ArrayList<>();
    boolean hostile = false;
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT thread_id, CONVERT(argument USING utf8mb4), CONNECTION_ID()"
                    + " FROM mysql.general_log WHERE command_type IN ('Prepare', 'Query')")) {
      while (rows.next()) {
        String text = BLANKS.matcher(rows.getString(2)).replaceAll(" ").strip();
        if (rows.getString(1).equals(rows.getString(3))) {
          hostile = text.equals("SELECT 'hostile'");
        } else if (!strangers.contains(rows.getString(1))) {
          logged.add(new Logged(hostile, shape(text)));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return logged;
  }

  /** Lists of values, rows and like queries are one shape whatever their length. */
  private static String shape(String text) {
    String values = VALUES.matcher(text).replaceAll("?*");
    String rows = ROWS.matcher(values).replaceAll("$1*");
    return UNIONS.matcher(rows).replaceAll("$1*").replace("?*", "?").replace(")*", ")");
  }

  private void run(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  @Override
  public void close() {
    try {
      run("SET GLOBAL log_output = 'FILE'");
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
