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

  /** Calls to this number. */
  @Select(
      """
      SELECT #{phoneNumber} AS phone_number,
             COALESCE(c.call_date, '') AS call_date,
             c.list_id,
             c.length_in_sec,
             COALESCE(IF(l.lead_id IS NULL, c.status, l.status), '') AS lead_status,
             COALESCE(c.term_reason, '') AS hangup_reason,
             COALESCE(c.status, '') AS call_status,
             COALESCE(l.source_id, '') AS source_id,
             COALESCE(c.user, '') AS user
      FROM ${p}log c
      LEFT JOIN ${p}list l ON l.lead_id = c.lead_id
      WHERE c.phone_number = #{phoneNumber}
      ORDER BY c.call_date DESC, c.uniqueid DESC
      LIMIT #{most}
      """)
  Cursor<Call> to(@Param("phoneNumber") String phoneNumber, @Param("most") int most);

  /** Calls from this number. */
  @Select(
      """
      SELECT #{phoneNumber} AS phone_number,
             COALESCE(c.call_date, '') AS call_date,
             c.list_id,
             c.length_in_sec,
             COALESCE(l.status, '') AS lead_status,
             COALESCE(c.term_reason, '') AS hangup_reason,
             COALESCE(c.status, '') AS call_status,
             COALESCE(l.source_id, '') AS source_id,
             COALESCE(c.user, '') AS user
      FROM ${p}closer_log c
      LEFT JOIN ${p}list l ON l.lead_id = c.lead_id
      WHERE c.phone_number = #{phoneNumber}
      ORDER BY c.call_date DESC, c.closecallid DESC
      LIMIT #{most}
      """)
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
