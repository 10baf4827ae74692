package com.dialer360.realtime;

import com.dialer360.text.Utf8;
import java.util.Locale;

/**
 * The call of an agent, as far as it tells whether somebody is there.
 *
 * @param parked a parked channel has the agent's callerid
 * @param comments of the live agent: what kind of call it is
 * @param customerLeft comments tell of a chat, and the customer has left the agent's latest one
 *     with this lead
 * @param found a live call has the agent's callerid
 * @param uniqueid of that call
 * @param channel of that call
 */
public record AgentCall(
    boolean parked,
    String comments,
    boolean customerLeft,
    boolean found,
    String uniqueid,
    String channel) {
  private static final int SHORTEST_ANSWERED = 5;

  /**
   * How it stands with it.
   *
   * @param notFound how it stands with a call that was not found
   */
  CallState state(CallState notFound) {
    if (parked) {
      return CallState.PARKED;
    }
    String kind = comments.toUpperCase(Locale.ROOT);
    if (kind.contains("CHAT")) {
      return customerLeft ? CallState.DEAD : CallState.TALKING;
    }
    if (kind.contains("EMAIL")) {
      return CallState.TALKING;
    }
    if (!found) {
      return notFound;
    }
    return comments.equals("MANUAL") && isShort(uniqueid) && isShort(channel)
        ? CallState.DIALLING
        : CallState.TALKING;
  }

  private static boolean isShort(String text) {
    return Utf8.length(text) < SHORTEST_ANSWERED;
  }
}
