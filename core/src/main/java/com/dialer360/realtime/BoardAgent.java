package com.dialer360.realtime;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * An agent on a board.
 *
 * @param campaignId empty for no value
 * @param userGroup empty for no value
 * @param status READY, QUEUE, INCALL, PAUSED, CLOSER or MQUEUE
 * @param subStatus what the status does not tell, as logged_in_agents has it
 * @param seconds in this status; empty when that is not known
 * @param call that the agent is in
 */
public record BoardAgent(
    String user,
    String fullName,
    Optional<String> userGroup,
    Optional<String> campaignId,
    String status,
    SubStatus subStatus,
    String pauseCode,
    OptionalLong callsToday,
    OptionalLong seconds,
    CallPlace call) {

  /** The in-group of the call that the agent is in; empty when it is of none. */
  public String inGroup() {
    return call.inGroup() ? call.campaignId().orElse("") : "";
  }

  BoardAgent seenBy(BoardSight sight) {
    return sight.sees(call)
        ? this
        : new BoardAgent(
            user,
            fullName,
            userGroup,
            campaignId,
            status,
            subStatus,
            pauseCode,
            callsToday,
            seconds,
            CallPlace.none());
  }
}
