package com.dialer360.http.benchmark;

import java.util.List;
import java.util.function.LongFunction;

/**
 * A statement that a call cannot do without.
 *
 * @param rowsAtATime that are fetched of what it finds; zero for all at once
 * @param values that are bound, for the call of this number
 */
record BareStatement(String sql, int rowsAtATime, LongFunction<List<Object>> values) {
  private static final String NOW = "2026-11-25 12:00:00";
  private static final String API =
      "http://127.0.0.1/adminpanel/api.php?source=bench&user=6666&pass=XXXX&";
  private static final String LOG =
      "INSERT INTO dialer360_api_log (user, api_date, api_script, function, agent_user, value,"
          + " result, result_reason, source, data, run_time, webserver, api_url) VALUES ";
  private static final String LOG_ROW =
      "('6666', ?, 'non-agent', ?, '', '', 'SUCCESS', ?, 'bench', ?, '0', 1, 1)";
  private static final String URLS =
      "INSERT INTO dialer360_api_urls (api_id, api_date, remote_ip, url) VALUES ";

  static BareStatement of(String sql, LongFunction<List<Object>> values) {
    return new BareStatement(sql, 0, values);
  }

  /** A search whose rows are read as the exports read them. */
  static BareStatement export(String sql) {
    return new BareStatement(sql, 1_000, call -> List.of());
  }

  /** Adds a lead of the number of the call. */
  static BareStatement lead() {
    return of(BareInserts.LEAD, call -> List.of(NOW, NOW, String.valueOf(call)));
  }

  /** The row of the log. */
  static BareStatement log(String function, String reason, LongFunction<String> data) {
    return of(LOG + LOG_ROW, call -> List.of(NOW, function, reason, data.apply(call)));
  }

  /** The row that keeps the URL of the row of the log before. */
  static BareStatement url(LongFunction<String> pairs) {
    return of(
        URLS + "(LAST_INSERT_ID(), ?, '127.0.0.1', ?)",
        call -> List.of(NOW, API + pairs.apply(call)));
  }

  /** Two rows of the log at once. */
  static BareStatement twoLogs(
      String function, String reason, String second, LongFunction<String> data) {
    return of(
        LOG + LOG_ROW + ", " + LOG_ROW,
        call ->
            List.of(
                NOW, function, reason, data.apply(call), NOW, function, second, data.apply(call)));
  }

  /** The rows that keep the URL of two rows of the log. */
  static BareStatement twoUrls(LongFunction<String> pairs) {
    return of(
        URLS + "(LAST_INSERT_ID(), ?, '127.0.0.1', ?), (LAST_INSERT_ID() + 1, ?, '127.0.0.1', ?)",
        call -> List.of(NOW, API + pairs.apply(call), NOW, API + pairs.apply(call)));
  }
}
