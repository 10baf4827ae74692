package com.dialer360.persistence.table;

import com.dialer360.persistence.database.ExportSessions;
import com.dialer360.report.CallLogs;
import com.dialer360.report.PhoneNumberLogResult.Call;
import com.dialer360.table.Rows;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.cursor.Cursor;

/** {p}log and {p}closer_log, with {p}list. */
public interface CallLogsTable extends CallLogs {

  /** A call {@code c} with its lead {@code l}, up to the lead's status. */
  String CALL =
      """
      SELECT #{phoneNumber} AS phone_number,
             COALESCE(c.call_date, '') AS call_date,
             c.list_id,
             c.length_in_sec,
      """;

  /** What follows the lead's status, up to the log that has the calls. */
  String MORE =
      """
             COALESCE(c.term_reason, '') AS hangup_reason,
             COALESCE(c.status, '') AS call_status,
             COALESCE(l.source_id, '') AS source_id,
             COALESCE(c.user, '') AS user
      """;

  /** Which of the log's calls. */
  String OF_NUMBER =
      """
      LEFT JOIN ${p}list l ON l.lead_id = c.lead_id
      WHERE c.phone_number = #{phoneNumber}
      ORDER BY c.call_date DESC,
      """;

  /** Calls to this number. */
  @Select({
    CALL,
    "COALESCE(IF(l.lead_id IS NULL, c.status, l.status), '') AS lead_status,",
    MORE,
    "FROM ${p}log c",
    OF_NUMBER,
    "c.uniqueid DESC LIMIT #{most}"
  })
  Cursor<Call> to(@Param("phoneNumber") String phoneNumber, @Param("most") int most);

  /** Calls from this number. */
  @Select({
    CALL,
    "COALESCE(l.status, '') AS lead_status,",
    MORE,
    "FROM ${p}closer_log c",
    OF_NUMBER,
    "c.closecallid DESC LIMIT #{most}"
  })
  Cursor<Call> from(@Param("phoneNumber") String phoneNumber, @Param("most") int most);

  @Override
  default Rows<Call> outbound(String phoneNumber, int most) {
    return ExportSessions.rows(to(phoneNumber, most));
  }

  @Override
  default Rows<Call> inbound(String phoneNumber, int most) {
    return ExportSessions.rows(from(phoneNumber, most));
  }
}
