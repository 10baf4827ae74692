package com.dialer360.persistence.table;

import com.dialer360.access.AllowedCampaigns;
import com.dialer360.access.ViewableGroups;
import com.dialer360.realtime.CallSight;
import com.dialer360.realtime.GroupAgent;
import com.dialer360.realtime.GroupAgents;
import com.dialer360.realtime.StatusCount;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** {p}live_agents with {p}users, {p}live_inbound_agents and the tables that tell of calls. */
public interface GroupAgentsTable extends GroupAgents {

  /** The live rows of these user groups, each with the first seen call of its callerid. */
  @Select({
    """
    <script>
    SELECT COALESCE(l.status, '') AS status,
           l.lead_id,
           COALESCE(l.callerid, '') AS callerid,
    """,
    LiveAgentSql.CALL,
    """
    FROM ${p}live_agents l
    JOIN ${p}users u ON u.user = l.user
    LEFT JOIN ${p}auto_calls c ON c.auto_call_id =
      (SELECT MIN(called.auto_call_id) FROM ${p}auto_calls called
       WHERE called.callerid = COALESCE(l.callerid, '')
         AND BINARY called.callerid = BINARY COALESCE(l.callerid, '')
         AND
    """,
    SeenCalls.SEEN,
    """
      )
    WHERE u.user_group IN
      <foreach item="name" collection="userGroups" open="(" separator="," close=")">
        #{name}</foreach>
      AND
    """,
    ViewableRows.USER_SEEN + "</script>"
  })
  List<GroupAgentRow> agents(
      @Param("userGroups") Set<String> userGroups,
      @Param("campaigns") AllowedCampaigns campaigns,
      @Param("groups") ViewableGroups groups);

  @Override
  default List<GroupAgent> ofUserGroups(Set<String> userGroups, CallSight sight) {
    return agents(userGroups, sight.campaigns(), sight.groups()).stream()
        .map(GroupAgentRow::agent)
        .toList();
  }

  @Override
  @Select({
    """
    <script>
    SELECT COALESCE(l.status, '') AS status, l.lead_id > 0 AS with_lead, COUNT(*) AS agents
    FROM (
      SELECT MIN(live.live_agent_id) AS live_agent_id
      FROM ${p}live_agents live
      WHERE live.user IN
        (SELECT taking.user FROM ${p}live_inbound_agents taking
         WHERE taking.group_id IN
           <foreach item="name" collection="inGroups" open="(" separator="," close=")">
             #{name}</foreach>)
      GROUP BY live.user) first
    JOIN ${p}live_agents l ON l.live_agent_id = first.live_agent_id
    JOIN ${p}users u ON u.user = l.user
    WHERE
    """,
    ViewableRows.USER_SEEN,
    """
    GROUP BY COALESCE(l.status, ''), l.lead_id > 0
    </script>
    """
  })
  List<StatusCount> ofInGroups(
      @Param("inGroups") Set<String> inGroups, @Param("groups") ViewableGroups groups);
}
