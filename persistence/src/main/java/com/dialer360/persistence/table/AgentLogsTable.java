package com.dialer360.persistence.table;

import com.dialer360.persistence.database.ExportSessions;
import com.dialer360.report.AgentLogs;
import com.dialer360.report.AgentName;
import com.dialer360.report.AgentRecord;
import com.dialer360.table.Rows;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.cursor.Cursor;

/** {p}agent_log, and {p}users for the names. */
public interface AgentLogsTable extends AgentLogs {

  /**
   * The records of this period, of all agents where none is named. What is no time is before all
   * records as its start, but as its end, for the CAST, before those of the date 0000-00-00 too.
   */
  @Select(
      """
      <script>
      SELECT COALESCE(a.user, '') AS user,
             COALESCE(a.lead_id, 0) > 0 AS on_call,
             COALESCE(a.sub_status, '') AS sub_status,
             a.pause_sec IS NOT NULL AS paused,
             COALESCE(a.pause_sec, 0) AS pause_sec,
             COALESCE(a.wait_sec, 0) AS wait_sec,
             COALESCE(a.talk_sec, 0) AS talk_sec,
             COALESCE(a.dispo_sec, 0) AS dispo_sec,
             COALESCE(a.dead_sec, 0) AS dead_sec,
             COALESCE(a.pause_epoch, 0) AS pause_epoch
      FROM ${p}agent_log a
      WHERE a.event_time BETWEEN #{start} AND CAST(#{end} AS DATETIME)
      <if test="!user.isEmpty()">AND a.user = #{user}</if>
      ORDER BY a.user, a.agent_log_id
      LIMIT #{most}
      </script>
      """)
  Cursor<AgentRecord> records(
      @Param("start") String start,
      @Param("end") String end,
      @Param("user") String user,
      @Param("most") int most);

  /** Names of these users. */
  @Select(
      """
      <script>
      SELECT user, COALESCE(full_name, '') AS full_name, COALESCE(user_group, '') AS user_group
      FROM ${p}users
      WHERE user IN <foreach item="user" collection="users" open="(" separator="," close=")">
        #{user}</foreach>
      </script>
      """)
  List<AgentName> some(@Param("users") Collection<String> users);

  @Override
  default Rows<AgentRecord> between(String start, String end, Optional<String> user, int most) {
    return ExportSessions.rows(records(start, end, user.orElse(""), most));
  }

  @Override
  default List<AgentName> names(Collection<String> users) {
    return Portions.of(users).stream().flatMap(portion -> some(portion).stream()).toList();
  }
}
