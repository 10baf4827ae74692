package com.dialer360.realtime;

/** How a count of agents tells them apart. Source: user_group_status.md, rule 6. */
enum AgentState {
  /** On a call, or about to get one. */
  IN_CALL,
  /** On a call that the customer has not answered yet. */
  DIALLING,
  WAITING,
  PAUSED,
  /** On a call whose customer is gone. */
  DEAD,
  /** Has ended a call and not yet said how it went. */
  DISPO,
  /** Logged in, and nothing of the rest. */
  OTHER;

  /** What an agent does who is in no call that is looked at. */
  static AgentState of(String status, boolean withLead) {
    return switch (status) {
      case "READY" -> withLead ? DISPO : WAITING;
      case "PAUSED" -> withLead ? DISPO : PAUSED;
      case "CLOSER" -> WAITING;
      case "INCALL", "QUEUE", "MQUEUE" -> IN_CALL;
      default -> OTHER;
    };
  }

  /** What an agent does who is in a call with which it stands so. */
  static AgentState in(CallState call) {
    return switch (call) {
      case TALKING, PARKED -> IN_CALL;
      case DEAD -> DEAD;
      case DIALLING -> DIALLING;
    };
  }
}
