package com.dialer360.persistence.table;

import com.dialer360.realtime.FloorAgent;
import com.dialer360.realtime.FloorCalls;
import com.dialer360.realtime.LiveFloor;
import java.util.List;
import org.apache.ibatis.annotations.Select;

/** {p}live_agents with {p}users, {p}auto_calls with {p}inbound_groups, and what tells of them. */
public interface LiveFloorTable extends LiveFloor {

  /** All live rows that have a user. */
  @Select({
    "<script> SELECT " + LiveAgentSql.AGENT,
    "," + LiveAgentSql.SIGNS + LiveAgentSql.CALL,
    """
      ,
      COALESCE(CAST(l.last_state_change AS CHAR), '') AS since,
      taken.group_id IS NOT NULL AS in_group,
      l.campaign_id AS own_campaign,
      u.user_group AS own_group,
      c.campaign_id AS call_campaign,
      taken.user_group AS in_group_owner
    FROM ${p}live_agents l
    JOIN ${p}users u ON u.user = l.user
    """,
    LiveAgentSql.JOIN_CALL,
    """
    LEFT JOIN ${p}inbound_groups taken ON taken.group_id = c.campaign_id
    ORDER BY l.live_agent_id
    </script>
    """
  })
  List<FloorAgentRow> agentRows();

  /** The calls, counted before the names are looked up. */
  @Select(
      """
      SELECT COALESCE(taken.group_name, dialled.campaign_name, '') AS name,
             counted.total,
             counted.waiting,
             COALESCE(CAST(counted.oldest AS CHAR), '') AS oldest,
             taken.group_id IS NOT NULL AS in_group,
             counted.campaign_id AS call_campaign,
             taken.user_group AS in_group_owner
      FROM (
        SELECT campaign_id,
               COUNT(*) AS total,
               COALESCE(SUM(status = 'LIVE'), 0) AS waiting,
               MIN(CASE WHEN status = 'LIVE' THEN call_time END) AS oldest
        FROM ${p}auto_calls called
        GROUP BY campaign_id) counted
      LEFT JOIN ${p}inbound_groups taken ON taken.group_id = counted.campaign_id
      LEFT JOIN ${p}campaigns dialled ON dialled.campaign_id = counted.campaign_id
      ORDER BY counted.campaign_id
      """)
  List<FloorCallsRow> callRows();

  @Override
  default List<FloorAgent> agents() {
    return agentRows().stream().map(FloorAgentRow::agent).toList();
  }

  @Override
  default List<FloorCalls> calls() {
    return callRows().stream().map(FloorCallsRow::calls).toList();
  }
}
