package com.dialer360.realtime;

/**
 * A live agent, as far as a count of agents by what they do looks at it.
 *
 * @param status READY, QUEUE, INCALL, PAUSED, CLOSER or MQUEUE
 * @param leadId 0 for none
 * @param callerid of the call that the agent is in, or was in last
 * @param call found among the calls that the caller sees, by its callerid with case
 */
public record GroupAgent(String status, long leadId, String callerid, AgentCall call) {

  /**
   * What the agent does.
   *
   * @param callsSeen there are calls that the caller sees: one of them passes for that of an agent
   *     whose callerid is empty
   */
  AgentState state(boolean callsSeen) {
    if (!status.equals("INCALL")) {
      return AgentState.of(status, leadId > 0);
    }
    boolean passes = callerid.isEmpty() && callsSeen;
    return AgentState.in(call.state(passes ? CallState.TALKING : CallState.DEAD));
  }
}
