package com.dialer360.realtime;

import java.util.Optional;

/**
 * A live agent as a board shows it.
 *
 * @param campaignId of the live row; empty for no value
 * @param userGroup of the user; empty for no value
 * @param since last_state_change, {@code YYYY-MM-DD HH:MM:SS} in server time; empty for none
 * @param call that the agent is in
 */
public record FloorAgent(
    WatchedAgent watched,
    Optional<String> campaignId,
    Optional<String> userGroup,
    String since,
    CallPlace call) {}
