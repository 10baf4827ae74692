package com.dialer360.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.fixtures.data.CallCentre;
import com.dialer360.persistence.CallCentreDatabase;
import com.dialer360.persistence.TestDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ConnectionPoolsTest {
  private final String url = TestDatabase.newDatabase();
  private final CallCentre centre = new CallCentre(CallCentreDatabase.dataSource(url), "");

  @Test
  void connectionsForCallsBehaveAlikeWhateverTheServersSettingsAre() throws SQLException {
    String before = centre.value("SELECT @@GLOBAL.sql_mode");
    centre.execute("SET GLOBAL sql_mode = 'STRICT_ALL_TABLES,NO_ZERO_DATE,ANSI_QUOTES'");
    try (HikariDataSource pool = ConnectionPools.forCalls(url, null, null, 1);
        Connection connection = pool.getConnection()) {
      assertThat(value(connection, "SELECT CONCAT('<', @@sql_mode, '>')")).isEqualTo("<>");
      assertThat(value(connection, "SELECT @@tx_isolation")).isEqualTo("READ-COMMITTED");
      assertThat(value(connection, "SELECT @@autocommit")).isEqualTo("0");
      assertThat(value(connection, "SELECT @@character_set_client")).isEqualTo("utf8mb4");
      assertThat(value(connection, "SELECT @@character_set_results")).isEqualTo("utf8mb4");
    } finally {
      centre.execute("SET GLOBAL sql_mode = '" + before + "'");
    }
  }

  @Test
  void connectionsForExportsOnlyRead() throws SQLException {
    try (HikariDataSource pool = ConnectionPools.forExports(url, null, null, 1);
        Connection connection = pool.getConnection()) {
      assertThat(connection.isReadOnly()).isTrue();
      assertThat(value(connection, "SELECT CONCAT('<', @@sql_mode, '>')")).isEqualTo("<>");
    }
  }

  @Test
  void everyCharacterComesBackAsItWas() throws SQLException {
    String text = "Grüße 😀 日本 \u0000 \\ ' \"";
    try (HikariDataSource pool = ConnectionPools.forCalls(url, null, null, 1);
        Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement("SELECT ?")) {
      statement.setString(1, text);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        assertThat(row.getString(1)).isEqualTo(text);
      }
    }
  }

  @Test
  void aChangeThatChangesNothingCountsAsNone() throws SQLException {
    centre.execute("CREATE TABLE t (a INT)");
    centre.execute("INSERT INTO t VALUES (1)");
    try (HikariDataSource pool = ConnectionPools.forCalls(url, null, null, 1);
        Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement("UPDATE t SET a = ?")) {
      statement.setInt(1, 1);
      assertThat(statement.executeUpdate()).isZero();
      statement.setInt(1, 2);
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
  }

  private static String value(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }
}
