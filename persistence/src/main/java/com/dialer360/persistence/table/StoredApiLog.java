package com.dialer360.persistence.table;

import com.dialer360.access.Occasion;
import com.dialer360.log.ApiLog;
import com.dialer360.log.ApiLogRow;
import java.util.List;

/** The API log in the database: {p}api_log, {p}api_urls, and what their rows refer to. */
public final class StoredApiLog implements ApiLog {
  private final ApiLogTable table;
  private final LogKeys keys;
  private final String hostname;

  /**
   * @param hostname this machine's name
   */
  public StoredApiLog(ApiLogTable table, LogKeys keys, String hostname) {
    this.table = table;
    this.keys = keys;
    this.hostname = hostname;
  }

  @Override
  public void write(Occasion occasion, List<ApiLogRow> rows) {
    long webserver = keys.webserver(occasion.serverName(), hostname);
    long page = keys.url(occasion.page());
    String url = occasion.page() + "?" + occasion.parameters();
    for (List<ApiLogRow> some : Portions.of(rows)) {
      if (some.size() == 1) {
        table.addRow(some.get(0), webserver, page);
        table.addUrl(some.get(0), occasion.address(), url);
      } else {
        table.addRows(some, webserver, page);
        table.addUrls(some.size(), occasion.address(), url);
      }
    }
  }
}
