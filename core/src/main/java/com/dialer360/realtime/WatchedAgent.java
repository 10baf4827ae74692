package com.dialer360.realtime;

import com.dialer360.text.Utf8;

/** A live agent with all that tells what it does. Source: agent_status.md, "The fields". */
public record WatchedAgent(LiveAgent agent, AgentSigns signs) {
  private static final int SHORTEST_RINGING = 19;

  /** The lead that the agent looks at, or else has on the phone; 0 for none. */
  long leadId() {
    return previewing() ? signs.previewLeadId() : agent.leadId();
  }

  /** As live systems tell it. */
  SubStatus subStatus() {
    return agent.inCall() ? inCall() : outOfCall();
  }

  /** As the API document tells it: a call that nobody has answered is a call. */
  SubStatus documentedSubStatus() {
    SubStatus told = subStatus();
    return told == SubStatus.DIAL ? beforeCall() : told;
  }

  private SubStatus inCall() {
    return switch (signs.call().state(CallState.DEAD)) {
      case PARKED -> SubStatus.PARK;
      case DEAD -> SubStatus.DEAD;
      case DIALLING -> SubStatus.DIAL;
      case TALKING -> beforeCall();
    };
  }

  private SubStatus beforeCall() {
    return agent.leadId() > 0 && signs.leadShared() ? SubStatus.THREE_WAY : ringing();
  }

  private SubStatus outOfCall() {
    if (previewing()) {
      return SubStatus.PREVIEW;
    }
    return agent.paused() && agent.leadId() > 0 ? SubStatus.DISPO : ringing();
  }

  private SubStatus ringing() {
    return signs.onHook() && Utf8.length(signs.ringCallerid()) >= SHORTEST_RINGING
        ? SubStatus.RING
        : SubStatus.NONE;
  }

  private boolean previewing() {
    return agent.paused() && signs.previewLeadId() > 0;
  }
}
