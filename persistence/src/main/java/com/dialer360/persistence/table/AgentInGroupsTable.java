package com.dialer360.persistence.table;

import com.dialer360.access.ViewableGroups;
import com.dialer360.realtime.AgentInGroups;
import com.dialer360.realtime.AgentSettings;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** {p}live_agents with {p}users and {p}campaigns, and {p}inbound_groups. */
public interface AgentInGroupsTable extends AgentInGroups {

  /** The first live row of this user. */
  @Select({
    """
    <script>
    SELECT COALESCE(u.full_name, '') AS full_name,
           COALESCE(l.closer_campaigns, '') AS selected,
           COALESCE(l.outbound_autodial, '') AS outbound_autodial,
           COALESCE(l.manager_ingroup_set, '') AS manager_override,
           COALESCE(l.external_igb_set_user, '') AS manager,
           COALESCE(manager.full_name, '') AS manager_name,
           COALESCE(l.on_hook_agent, '') = 'Y' AS on_hook,
           COALESCE(l.on_hook_ring_time, 0) AS ring_time,
           COALESCE(l.campaign_id, '') AS campaign_id,
           COALESCE(campaign.campaign_allow_inbound, '') = 'Y' AS inbound,
           COALESCE(campaign.dial_method, '') AS dial_method,
           COALESCE(campaign.closer_campaigns, '') AS in_groups
    FROM ${p}users u
    JOIN ${p}live_agents l ON l.live_agent_id =
      (SELECT MIN(first.live_agent_id) FROM ${p}live_agents first WHERE first.user = u.user)
    LEFT JOIN ${p}campaigns campaign ON campaign.campaign_id = l.campaign_id
    LEFT JOIN ${p}users manager ON manager.user = l.external_igb_set_user
    WHERE u.user = #{user} AND
    """,
    ViewableRows.USER_SEEN + "</script>"
  })
  Optional<AgentSettingsRow> row(
      @Param("user") String user, @Param("groups") ViewableGroups groups);

  @Override
  default Optional<AgentSettings> of(String user, ViewableGroups groups) {
    return row(user, groups).map(AgentSettingsRow::settings);
  }

  @Override
  @Select(
      """
      <script>
      <foreach item="id" index="place" collection="groupIds" separator=" UNION ALL ">
        SELECT COALESCE(
            (SELECT group_name FROM ${p}inbound_groups WHERE group_id = #{id}), '') AS name,
          #{place} AS place
      </foreach>
      ORDER BY place
      </script>
      """)
  List<String> names(@Param("groupIds") List<String> groupIds);
}
