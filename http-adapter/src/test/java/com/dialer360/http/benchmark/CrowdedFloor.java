package com.dialer360.http.benchmark;

import com.dialer360.persistence.embedded.EmbeddedMariaDb;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** 1,000 agents who are logged in, 333 of them on calls, 500 calls that wait, and a day's log. */
final class CrowdedFloor {
  private CrowdedFloor() {}

  static void fill(EmbeddedMariaDb database) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        Statement statement = connection.createStatement()) {
      for (String sql :
          List.of(
              "SET sql_mode = ''",
              "INSERT INTO dialer360_users (user, full_name, user_level, user_group)"
                  + " SELECT CONCAT('a', seq), CONCAT('Agent number ', seq), 1,"
                  + " CONCAT('G', seq MOD 50) FROM seq_1_to_1000",
              "INSERT INTO dialer360_user_groups (user_group, allowed_campaigns,"
                  + " admin_viewable_groups)"
                  + " SELECT CONCAT('G', seq), '-ALL', '---ALL---' FROM seq_0_to_49",
              "INSERT INTO dialer360_inbound_groups (group_id, group_name, user_group)"
                  + " SELECT CONCAT('IN', seq), CONCAT('Line ', seq), '---ALL---'"
                  + " FROM seq_1_to_40",
              "INSERT INTO dialer360_live_agents (user, status, lead_id, campaign_id, callerid,"
                  + " agent_log_id, comments, last_state_change)"
                  + " SELECT CONCAT('a', seq), ELT(1 + seq MOD 3, 'INCALL', 'READY', 'PAUSED'),"
                  + " IF(seq MOD 3 = 0, seq, 0), CONCAT('CAMP', seq MOD 20),"
                  + " CONCAT('V', 6010000000000000000 + seq), 1000000 - seq, 'AUTO', '2026-01-01'"
                  + " FROM seq_1_to_1000",
              "INSERT INTO dialer360_live_inbound_agents (user, group_id)"
                  + " SELECT CONCAT('a', 1 + seq MOD 1000), CONCAT('IN', 1 + seq DIV 1000)"
                  + " FROM seq_0_to_9999",
              "INSERT INTO dialer360_auto_calls (status, campaign_id, callerid, call_time)"
                  + " SELECT IF(seq > 1000, 'LIVE', 'CLOSER'), CONCAT('IN', 1 + seq MOD 40),"
                  + " CONCAT('V', 6010000000000000000 + seq), '2026-01-01' FROM seq_1_to_1500"
                  + " WHERE seq > 1000 OR seq MOD 3 = 0",
              "INSERT INTO dialer360_agent_log (agent_log_id, user, event_time, sub_status)"
                  + " SELECT seq, CONCAT('a', 1 + (1000000 - seq) MOD 1000),"
                  + " '2026-01-01' + INTERVAL seq DIV 12 SECOND, 'LOGIN' FROM seq_1_to_1000000",
              "ANALYZE TABLE dialer360_users, dialer360_live_agents, dialer360_auto_calls,"
                  + " dialer360_live_inbound_agents, dialer360_agent_log")) {
        statement.execute(sql);
      }
    }
  }
}
