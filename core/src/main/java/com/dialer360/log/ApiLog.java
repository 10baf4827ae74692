package com.dialer360.log;

import com.dialer360.access.Occasion;
import java.util.List;

/** Driven port: the API log, {p}api_log and {p}api_urls. Source: common.md, "API log". */
public interface ApiLog {

  /** Writes these rows, each with its URL row, in the transaction that is open. */
  void write(Occasion occasion, List<ApiLogRow> rows);
}
