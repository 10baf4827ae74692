package com.dialer360.persistence.table;

import com.dialer360.report.CallIds;
import com.dialer360.report.IdentifiedCall;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** {p}log_extended, with {p}log or {p}closer_log, and {p}agent_log. */
public interface CallIdsTable extends CallIds {
  /** A call, up to the name of the log that is to be joined as {@code c}. */
  String CALL =
      """
      SELECT COALESCE(e.call_date, '') AS call_date,
             c.uniqueid IS NOT NULL AS logged,
             COALESCE(c.phone_number, '') AS phone,
             COALESCE(c.campaign_id, '') AS campaign_id,
             c.list_id,
             COALESCE(c.status, '') AS status,
             COALESCE(c.user, '') AS user,
             COALESCE(
               (SELECT CAST(COALESCE(a.talk_sec, 0) AS SIGNED)
                       - CAST(COALESCE(a.dead_sec, 0) AS SIGNED)
                FROM ${p}agent_log a
                WHERE a.uniqueid = e.uniqueid AND a.lead_id = e.lead_id AND a.user = c.user
                ORDER BY a.agent_log_id
                LIMIT 1),
               0) AS custtime
      FROM (SELECT uniqueid, call_date, lead_id FROM ${p}log_extended
            WHERE caller_code = #{callId} ORDER BY call_date, uniqueid LIMIT 1) e
      LEFT JOIN
      """;

  @Override
  @Select({
    CALL,
    """
    ${p}closer_log c ON c.closecallid =
      (SELECT MIN(same.closecallid) FROM ${p}closer_log same
       WHERE same.uniqueid = e.uniqueid AND same.lead_id = e.lead_id
         AND same.call_date = e.call_date)
    """
  })
  Optional<IdentifiedCall> inbound(@Param("callId") String callId);

  @Override
  @Select({
    CALL,
    """
    ${p}log c ON c.uniqueid = e.uniqueid AND c.lead_id = e.lead_id
    LIMIT 1
    """
  })
  Optional<IdentifiedCall> outbound(@Param("callId") String callId);
}
