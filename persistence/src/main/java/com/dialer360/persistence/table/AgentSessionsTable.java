package com.dialer360.persistence.table;

import com.dialer360.monitor.AgentSession;
import com.dialer360.monitor.AgentSessions;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** {p}conferences with {p}live_agents. */
public interface AgentSessionsTable extends AgentSessions {

  @Override
  @Select(
      """
      SELECT COALESCE(a.user, '') AS agent_user, COALESCE(a.status, '') AS agent_status,
             COALESCE(a.lead_id, 0) AS lead_id, COALESCE(a.campaign_id, '') AS campaign_id
      FROM ${p}conferences c
      LEFT JOIN ${p}live_agents a ON a.conf_exten = #{sessionId} AND a.server_ip = #{serverIp}
      WHERE c.conf_exten = #{sessionId} AND c.server_ip = #{serverIp}
      ORDER BY a.live_agent_id
      LIMIT 1
      """)
  Optional<AgentSession> find(
      @Param("sessionId") String sessionId, @Param("serverIp") String serverIp);
}
