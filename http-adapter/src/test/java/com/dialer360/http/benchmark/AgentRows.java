package com.dialer360.http.benchmark;

/** What the calls about agents have to read. */
final class AgentRows {
  private static final String COLUMNS =
      """
      l.user, l.campaign_id, l.conf_exten, l.status, l.lead_id, l.callerid, l.calls_today,
      u.full_name, u.user_group, u.user_level
      """;

  /** All who are logged in. */
  static final String LOGGED_IN =
      "SELECT "
          + COLUMNS
          + """
            FROM dialer360_live_agents l JOIN dialer360_users u ON u.user = l.user
            ORDER BY l.live_agent_id
            """;

  /** One agent, by user, with the signs of the call and with its lead. */
  static final String STATUS =
      "SELECT "
          + COLUMNS
          + """
            , (SELECT a.sub_status FROM dialer360_agent_log a
               WHERE a.agent_log_id = l.agent_log_id AND a.user = l.user),
            l.on_hook_agent, l.ring_callerid, l.preview_lead_id, l.comments,
            l.status = 'INCALL' AND EXISTS
              (SELECT 1 FROM dialer360_live_agents other
               WHERE other.lead_id = l.lead_id AND other.status = 'INCALL'
                 AND other.live_agent_id <> l.live_agent_id),
            l.status = 'INCALL' AND EXISTS
              (SELECT 1 FROM parked_channels parked WHERE parked.channel_group = l.callerid),
            l.status = 'INCALL' AND l.comments LIKE '%CHAT%' AND EXISTS
              (SELECT 1 FROM dialer360_chat_log said
               WHERE said.chat_id = CONCAT('',
                 (SELECT chat.chat_id FROM dialer360_live_chats chat
                  WHERE chat.chat_creator = l.user AND chat.lead_id = l.lead_id
                  ORDER BY chat.chat_start_time DESC LIMIT 1))
                 AND said.message LIKE '%has left chat'),
            c.auto_call_id, c.phone_number, c.uniqueid, c.channel,
            lead.phone_number, lead.vendor_lead_code
            FROM dialer360_users u
            LEFT JOIN dialer360_live_agents l ON l.live_agent_id =
              (SELECT MIN(first.live_agent_id) FROM dialer360_live_agents first
               WHERE first.user = u.user)
            LEFT JOIN dialer360_auto_calls c ON c.auto_call_id =
              (SELECT MIN(called.auto_call_id) FROM dialer360_auto_calls called
               WHERE called.callerid = l.callerid AND called.callerid <> '')
            LEFT JOIN dialer360_list lead ON lead.lead_id = l.lead_id
            WHERE u.user = ?
            """;

  /** The names of all. */
  static final String NAMES = "SELECT user, full_name, user_group FROM dialer360_users";

  private AgentRows() {}
}
