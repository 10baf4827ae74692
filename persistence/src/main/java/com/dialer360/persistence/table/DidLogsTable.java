package com.dialer360.persistence.table;

import com.dialer360.persistence.database.ExportSessions;
import com.dialer360.report.DidCall;
import com.dialer360.report.DidLogs;
import com.dialer360.table.Rows;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.cursor.Cursor;

/** {p}did_log, with {p}closer_log. */
public interface DidLogsTable extends DidLogs {

  /**
   * The calls on this extension between these times. Without the CAST texts that are no times would
   * find calls of the date 0000-00-00.
   */
  @Select(
      """
      SELECT COALESCE(d.call_date, '') AS call_date,
             COALESCE(d.caller_id_number, '') AS caller_id_number,
             c.closecallid IS NOT NULL AS taken,
             COALESCE(c.call_date, '') AS taken_at,
             COALESCE(c.length_in_sec, 0) AS taken_seconds
      FROM ${p}did_log d
      LEFT JOIN ${p}closer_log c ON c.closecallid =
        (SELECT MAX(last.closecallid) FROM ${p}closer_log last WHERE last.uniqueid = d.uniqueid)
      WHERE d.extension = #{extension}
        AND d.call_date BETWEEN CAST(#{begin} AS DATETIME) AND CAST(#{end} AS DATETIME)
      ORDER BY d.call_date, d.uniqueid
      LIMIT #{most}
      """)
  Cursor<DidCall> calls(
      @Param("extension") String extension,
      @Param("begin") String begin,
      @Param("end") String end,
      @Param("most") int most);

  @Override
  default Rows<DidCall> of(String extension, String date, int most) {
    return ExportSessions.rows(calls(extension, date + " 00:00:00", date + " 23:59:59", most));
  }
}
