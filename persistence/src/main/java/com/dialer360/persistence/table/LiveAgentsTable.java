package com.dialer360.persistence.table;

import com.dialer360.access.ViewableGroups;
import com.dialer360.realtime.AgentFilter;
import com.dialer360.realtime.AgentList;
import com.dialer360.realtime.KnownAgent;
import com.dialer360.realtime.LeadContact;
import com.dialer360.realtime.LiveAgent;
import com.dialer360.realtime.LiveAgents;
import com.dialer360.realtime.WatchedAgent;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** {p}live_agents with {p}users, and the tables that tell what agents do. */
public interface LiveAgentsTable extends LiveAgents {
  /** Holds for the live rows {@code l} of the filter's campaigns. */
  String OF_CAMPAIGNS =
      """
      TRUE
      <if test="!filter.allowed().all()">
        AND l.campaign_id IN (''
          <foreach item="id" collection="filter.allowed().campaignIds()">, #{id}</foreach>)
      </if>
      <if test="filter.campaigns().given()">
        AND l.campaign_id IN
          <foreach item="id" collection="filter.campaigns().names()"
            open="(" separator="," close=")">#{id}</foreach>
      </if>
      """;

  /** Counts them. */
  String LIVE = "(SELECT COUNT(*) FROM ${p}live_agents l WHERE " + OF_CAMPAIGNS + ") AS live, ";

  /** Which of them are listed, and in which order. */
  String LISTED =
      "<bind name='groups' value='filter.viewable()'/> WHERE "
          + OF_CAMPAIGNS
          + " AND "
          + ViewableRows.USER_SEEN
          + """
          <if test="filter.userGroups().given()">
            AND u.user_group IN
              <foreach item="id" collection="filter.userGroups().names()"
                open="(" separator="," close=")">#{id}</foreach>
          </if>
          ORDER BY l.live_agent_id
          """;

  /** The rows of live agents. */
  @Select({
    "<script> SELECT " + LIVE + LiveAgentSql.AGENT,
    "FROM ${p}live_agents l JOIN ${p}users u ON u.user = l.user",
    LISTED + "</script>"
  })
  List<LiveAgentRow> agents(@Param("filter") AgentFilter filter);

  /** The same with all that tells what they do. */
  @Select({
    "<script> SELECT " + LIVE + LiveAgentSql.AGENT,
    "," + LiveAgentSql.SIGNS + LiveAgentSql.CALL,
    "FROM ${p}live_agents l JOIN ${p}users u ON u.user = l.user",
    LiveAgentSql.JOIN_CALL + LISTED + "</script>"
  })
  List<WatchedAgentRow> agentsWithSigns(@Param("filter") AgentFilter filter);

  /** A user, with its first live row. */
  @Select({
    "<script> SELECT l.live_agent_id IS NOT NULL AS live," + LiveAgentSql.AGENT,
    "," + LiveAgentSql.SIGNS + LiveAgentSql.CALL,
    "FROM ${p}users u",
    """
    LEFT JOIN ${p}live_agents l ON l.live_agent_id =
      (SELECT MIN(first.live_agent_id) FROM ${p}live_agents first WHERE first.user = u.user)
    """,
    LiveAgentSql.JOIN_CALL,
    "WHERE u.user = #{user} AND " + ViewableRows.USER_SEEN,
    "</script>"
  })
  Optional<WatchedAgentRow> user(
      @Param("user") String user, @Param("groups") ViewableGroups groups);

  @Override
  default AgentList<LiveAgent> listed(AgentFilter filter) {
    return LiveAgentRow.list(agents(filter));
  }

  @Override
  default AgentList<WatchedAgent> watched(AgentFilter filter) {
    return WatchedAgentRow.list(agentsWithSigns(filter));
  }

  @Override
  default Optional<KnownAgent> find(String user, ViewableGroups groups) {
    return user(user, groups).map(WatchedAgentRow::known);
  }

  @Override
  @Select(
      """
      SELECT COALESCE(phone_number, '') AS phone_number,
             COALESCE(vendor_lead_code, '') AS vendor_lead_code
      FROM ${p}list
      WHERE lead_id = #{leadId}
      """)
  Optional<LeadContact> lead(@Param("leadId") long leadId);
}
