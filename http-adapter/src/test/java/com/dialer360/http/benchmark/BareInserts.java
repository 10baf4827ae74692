package com.dialer360.http.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;

/** The floor: a connection that does nothing but the inserts that an add_lead cannot do without. */
final class BareInserts implements Load.Connection {
  /** Adds a lead: twice the time, and its number. */
  static final String LEAD =
      "INSERT INTO dialer360_list (entry_date, last_local_call_time, status, user, list_id,"
          + " gmt_offset_now, called_since_last_reset, phone_code, phone_number, first_name,"
          + " last_name, address1, city, state) VALUES (?, ?, 'NEW', '6666', 101, -5, 'N',"
          + " '1', ?, 'Bob', 'Wilson', '1234 Main St', 'Chicago', 'IL')";

  private static final AtomicLong NUMBERS = new AtomicLong(8_130_000_000L);
  private static final String NOW = "2026-11-25 12:00:00";

  private final Connection connection;
  private final PreparedStatement lead;
  private final PreparedStatement log;
  private final PreparedStatement url;

  BareInserts(String jdbcUrl, String user, String password) throws SQLException {
    connection = DriverManager.getConnection(jdbcUrl, user, password);
    connection.setAutoCommit(false);
    lead = connection.prepareStatement(LEAD);
    log =
        connection.prepareStatement(
            "INSERT INTO dialer360_api_log (user, api_date, api_script, function, agent_user,"
                + " value, result, result_reason, source, data, run_time, webserver, api_url)"
                + " VALUES ('6666', ?, 'non-agent', 'add_lead', '', '', 'SUCCESS',"
                + " 'add_lead LEAD HAS BEEN ADDED', 'bench', ?, '0', 1, 1)");
    url =
        connection.prepareStatement(
            "INSERT INTO dialer360_api_urls (api_id, api_date, remote_ip, url)"
                + " VALUES (LAST_INSERT_ID(), ?, '127.0.0.1', ?)");
  }

  @Override
  public void call() throws SQLException {
    String number = String.valueOf(NUMBERS.getAndIncrement());
    lead.setString(1, NOW);
    lead.setString(2, NOW);
    lead.setString(3, number);
    lead.executeUpdate();
    log.setString(1, NOW);
    log.setString(2, number + "|101|1|-5");
    log.executeUpdate();
    url.setString(1, NOW);
    url.setString(
        2,
        "http://127.0.0.1/adminpanel/api.php?source=bench&user=6666&pass=XXXX&function=add_lead"
            + "&phone_number="
            + number
            + "&phone_code=1&list_id=101&first_name=Bob&last_name=Wilson&address1=1234+Main+St"
            + "&city=Chicago&state=IL");
    url.executeUpdate();
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
