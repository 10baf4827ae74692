package com.dialer360.http.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** The floor of an import: its lead rows inserted over JDBC, a thousand a batch and a commit. */
final class BareBatches {
  private static final int BATCH = 1_000;
  private static final String INSERT =
      """
      INSERT INTO dialer360_list
        (entry_date, last_local_call_time, status, user, list_id, entry_list_id, gmt_offset_now,
         called_since_last_reset, phone_code, phone_number, gender, rank,
         vendor_lead_code, source_id, title, first_name, middle_initial, last_name,
         address1, address2, address3, city, state, province, postal_code, country_code,
         date_of_birth, alt_phone, email, security_phrase, comments, owner)
      VALUES ('2026-11-25 12:00:00', '2026-11-25 12:00:00', 'NEW', '6666', 101, 0, -5, 'N', '1',
         ?, 'U', 0, ?, '', '', ?, '', ?, ?, '', '', ?, ?, '', ?, '', '0000-00-00', '', ?, '', '',
         '')
      """;

  private BareBatches() {}

  /** Inserts the leads of these numbers; gives the seconds that it took. */
  static double insert(String jdbcUrl, String user, String password, long leads)
      throws SQLException {
    try (Connection connection = DriverManager.getConnection(jdbcUrl, user, password);
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      connection.setAutoCommit(false);
      connection.createStatement().execute("SET sql_mode = ''");
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      long start = System.nanoTime();
      for (long lead = 0; lead < leads; lead++) {
        List<String> fields = LeadFile.fields(lead);
        for (int i = 0; i < fields.size(); i++) {
          insert.setString(i + 1, fields.get(i));
        }
        insert.addBatch();
        if ((lead + 1) % BATCH == 0) {
          insert.executeBatch();
          connection.commit();
        }
      }
      insert.executeBatch();
      connection.commit();
      return (System.nanoTime() - start) / 1e9;
    }
  }
}
