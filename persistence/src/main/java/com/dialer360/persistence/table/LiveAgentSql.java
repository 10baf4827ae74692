package com.dialer360.persistence.table;

/**
 * Parts of statements on {p}live_agents {@code l}, {p}users {@code u} and {p}auto_calls {@code c}:
 * what is told of an agent, each sign by a look into an index.
 */
final class LiveAgentSql {
  /** The components of a live agent. */
  static final String AGENT =
      """
      COALESCE(l.user, '') AS user,
      COALESCE(l.campaign_id, '') AS campaign_id,
      COALESCE(l.conf_exten, '') AS session_id,
      COALESCE(l.status, '') AS status,
      COALESCE(l.lead_id, 0) AS lead_id,
      COALESCE(l.callerid, '') AS callerid,
      l.calls_today,
      COALESCE(u.full_name, '') AS full_name,
      COALESCE(u.user_group, '') AS user_group,
      u.user_level
      """;

  /** What tells how it stands with the agent's call; looked at while the agent is in one. */
  static final String CALL =
      """
      COALESCE(l.status, '') = 'INCALL' AND EXISTS
        (SELECT 1 FROM parked_channels parked
         WHERE parked.channel_group = COALESCE(l.callerid, '')) AS parked,
      COALESCE(l.comments, '') AS comments,
      COALESCE(l.status, '') = 'INCALL' AND COALESCE(l.comments, '') LIKE '%CHAT%' AND EXISTS
        (SELECT 1 FROM ${p}chat_log said
         WHERE said.chat_id = CONCAT('',
           (SELECT chat.chat_id FROM ${p}live_chats chat
            WHERE chat.chat_creator = l.user AND chat.lead_id = l.lead_id
            ORDER BY chat.chat_start_time DESC LIMIT 1))
           AND said.message LIKE '%has left chat') AS customer_left,
      c.auto_call_id IS NOT NULL AS found,
      COALESCE(c.uniqueid, '') AS uniqueid,
      COALESCE(c.channel, '') AS channel
      """;

  /** The other signs. */
  static final String SIGNS =
      """
      COALESCE(
        (SELECT a.sub_status FROM ${p}agent_log a
         WHERE a.agent_log_id = l.agent_log_id AND a.user = l.user), '') AS pause_code,
      COALESCE(l.on_hook_agent, '') = 'Y' AS on_hook,
      COALESCE(l.ring_callerid, '') AS ring_callerid,
      COALESCE(l.preview_lead_id, 0) AS preview_lead_id,
      COALESCE(l.status, '') = 'INCALL' AND EXISTS
        (SELECT 1 FROM ${p}live_agents other
         WHERE other.lead_id = l.lead_id AND other.status = 'INCALL'
           AND other.live_agent_id &lt;> l.live_agent_id) AS lead_shared,
      COALESCE(c.phone_number, '') AS call_phone,
      """;

  /** The live call that has the agent's callerid. */
  static final String JOIN_CALL =
      """
      LEFT JOIN ${p}auto_calls c ON c.auto_call_id =
        (SELECT MIN(called.auto_call_id) FROM ${p}auto_calls called
         WHERE called.callerid = l.callerid AND called.callerid &lt;> '')
      """;

  private LiveAgentSql() {}
}
