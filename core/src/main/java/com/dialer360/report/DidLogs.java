package com.dialer360.report;

import com.dialer360.table.Rows;

/** Driven port: {p}did_log, with {p}closer_log. Source: did_log_export.md, rules 3 and 4. */
public interface DidLogs {

  /**
   * The calls on this extension on this day, by call_date, then by uniqueid.
   *
   * @param date {@code YYYY-MM-DD}, or however a database reads a date; what is none matches
   *     nothing
   */
  Rows<DidCall> of(String extension, String date, int most);
}
