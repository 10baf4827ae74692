package com.dialer360.http.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The leads, and what goes with them. */
final class LeadTable {
  private final Connection connection;

  private LeadTable(Connection connection) {
    this.connection = connection;
  }

  /** Leads that may be called at any hour. */
  static LeadTable in(Connection connection) throws SQLException {
    LeadTable table = new LeadTable(connection);
    table.execute("UPDATE dialer360_campaigns SET local_call_time = '24hours'");
    return table;
  }

  /** Makes it so many leads, none of them in the hopper. */
  void fill(int leads) throws SQLException {
    empty();
    ManyLeads.fill(connection, leads);
  }

  /** Takes all away. */
  void empty() throws SQLException {
    execute("TRUNCATE dialer360_list");
    execute("TRUNCATE dialer360_hopper");
    execute("TRUNCATE dialer360_lead_imports");
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
