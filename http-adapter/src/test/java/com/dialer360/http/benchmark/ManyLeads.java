package com.dialer360.http.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A lead table with many leads, all different, in twenty lists of two campaigns, on a database that
 * has the memory for it.
 */
final class ManyLeads {
  private static final int LISTS = 20;
  private static final int AT_ONCE = 250_000;
  private static final long FIRST_PHONE = 7_000_000_000L;

  private ManyLeads() {}

  /** Fills the table, whose own leads go. */
  static void fill(Connection connection, int leads) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql :
          List.of(
              "SET sql_mode = ''",
              "SET GLOBAL innodb_buffer_pool_size = 4 * 1024 * 1024 * 1024",
              "SET GLOBAL innodb_log_file_size = 1024 * 1024 * 1024",
              "TRUNCATE dialer360_list",
              "INSERT IGNORE INTO dialer360_lists (list_id, list_name, campaign_id, active)"
                  + " SELECT seq, CONCAT('List ', seq), IF(seq MOD 2, 'TESTCAMP', 'OTHER'), 'Y'"
                  + " FROM seq_1000_to_"
                  + (1000 + LISTS - 1))) {
        statement.execute(sql);
      }
      for (int first = 1; first <= leads; first += AT_ONCE) {
        statement.execute(
            "INSERT INTO dialer360_list (lead_id, entry_date, status, user, vendor_lead_code,"
                + " list_id, gmt_offset_now, called_since_last_reset, phone_code, phone_number,"
                + " title, first_name, last_name, address1, city, state, postal_code, alt_phone,"
                + " entry_list_id)"
                + " SELECT seq, '2026-01-01' + INTERVAL seq SECOND, 'NEW', '6666',"
                + " CONCAT('V', seq), 1000 + seq MOD 20, -5, 'N', '1', 7000000000 + seq,"
                + " 'Mr', CONCAT('F', seq), CONCAT('L', seq), '1234 Main St',"
                + " 'Chicago', 'IL', '33760', 7000000000 + seq, 0 FROM seq_"
                + (first + "_to_" + Math.min(leads, first + AT_ONCE - 1)));
      }
      statement.execute("ANALYZE TABLE dialer360_list");
    }
  }

  /** The list of this lead. */
  static int list(int lead) {
    return 1000 + lead % LISTS;
  }

  /** The phone number of this lead; its alternate one is the same. */
  static long phone(int lead) {
    return FIRST_PHONE + lead;
  }
}
