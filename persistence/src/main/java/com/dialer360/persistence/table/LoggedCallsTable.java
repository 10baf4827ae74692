package com.dialer360.persistence.table;

import com.dialer360.report.CallDirection;
import com.dialer360.report.LoggedCall;
import com.dialer360.report.LoggedCalls;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** {p}log and {p}closer_log, and the groups that their calls are of. */
public interface LoggedCallsTable extends LoggedCalls {

  @Override
  @Select(
      """
      SELECT 'INBOUND' FROM ${p}inbound_groups WHERE group_id = #{group}
      UNION ALL
      SELECT 'OUTBOUND' FROM ${p}campaigns WHERE campaign_id = #{group}
      ORDER BY 1
      LIMIT 1
      """)
  Optional<CallDirection> directionOf(@Param("group") String group);

  /** The last inbound call of this uniqueid. */
  @Select(
      """
      SELECT closecallid AS entry, COALESCE(status, '') AS status
      FROM ${p}closer_log
      WHERE uniqueid = #{uniqueid} AND campaign_id = #{group}
      ORDER BY closecallid DESC
      LIMIT 1
      FOR UPDATE
      """)
  Optional<LoggedCall> inboundOfUniqueid(
      @Param("group") String group, @Param("uniqueid") String uniqueid);

  /** The outbound call of this uniqueid. */
  @Select(
      """
      SELECT uniqueid AS entry, COALESCE(status, '') AS status
      FROM ${p}log
      WHERE uniqueid = #{uniqueid} AND campaign_id = #{group}
      FOR UPDATE
      """)
  Optional<LoggedCall> outboundOfUniqueid(
      @Param("group") String group, @Param("uniqueid") String uniqueid);

  /** The last inbound call of this lead. */
  @Select(
      """
      SELECT closecallid AS entry, COALESCE(status, '') AS status
      FROM ${p}closer_log
      WHERE lead_id = #{leadId} AND campaign_id = #{group}
      ORDER BY closecallid DESC
      LIMIT 1
      FOR UPDATE
      """)
  Optional<LoggedCall> inboundOfLead(@Param("group") String group, @Param("leadId") long leadId);

  /** The latest outbound call of this lead. */
  @Select(
      """
      SELECT uniqueid AS entry, COALESCE(status, '') AS status
      FROM ${p}log
      WHERE lead_id = #{leadId} AND campaign_id = #{group}
      ORDER BY call_date DESC
      LIMIT 1
      FOR UPDATE
      """)
  Optional<LoggedCall> outboundOfLead(@Param("group") String group, @Param("leadId") long leadId);

  /** Status of one inbound call. */
  @Update("UPDATE ${p}closer_log SET status = #{status} WHERE closecallid = #{entry}")
  int changeInbound(@Param("entry") String entry, @Param("status") String status);

  /** Status of one outbound call. */
  @Update("UPDATE ${p}log SET status = #{status} WHERE uniqueid = #{entry}")
  int changeOutbound(@Param("entry") String entry, @Param("status") String status);

  @Override
  default Optional<LoggedCall> ofUniqueid(CallDirection direction, String group, String uniqueid) {
    return switch (direction) {
      case INBOUND -> inboundOfUniqueid(group, uniqueid);
      case OUTBOUND -> outboundOfUniqueid(group, uniqueid);
    };
  }

  @Override
  default Optional<LoggedCall> lastOfLead(CallDirection direction, String group, long leadId) {
    return switch (direction) {
      case INBOUND -> inboundOfLead(group, leadId);
      case OUTBOUND -> outboundOfLead(group, leadId);
    };
  }

  @Override
  default boolean changeStatus(CallDirection direction, String entry, String status) {
    int changed =
        switch (direction) {
          case INBOUND -> changeInbound(entry, status);
          case OUTBOUND -> changeOutbound(entry, status);
        };
    return changed > 0;
  }
}
