package com.dialer360.http.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * The floor of a call: a connection that does these statements and one commit, and nothing else.
 */
final class BareCall implements Load.Connection {
  private final Connection connection;
  private final LongSupplier numbers;
  private final List<BareStatement> statements;
  private final List<PreparedStatement> prepared = new ArrayList<>();

  /**
   * @param connection becomes this call's own
   * @param numbers the number of each call
   */
  BareCall(Connection connection, LongSupplier numbers, List<BareStatement> statements)
      throws SQLException {
    this.connection = connection;
    this.numbers = numbers;
    this.statements = statements;
    connection.setAutoCommit(false);
    for (BareStatement statement : statements) {
      PreparedStatement one = connection.prepareStatement(statement.sql());
      one.setFetchSize(statement.rowsAtATime());
      prepared.add(one);
    }
  }

  @Override
  public void call() throws SQLException {
    long number = numbers.getAsLong();
    for (int i = 0; i < prepared.size(); i++) {
      execute(prepared.get(i), statements.get(i).values().apply(number));
    }
    connection.commit();
  }

  private static void execute(PreparedStatement statement, List<Object> values)
      throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
    if (statement.execute()) {
      read(statement);
    }
  }

  private static void read(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.getResultSet()) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int column = 1; column <= columns; column++) {
          rows.getObject(column);
        }
      }
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
