package com.dialer360.realtime;

/** What an agent's status does not tell. Source: agent_status.md, "The fields". */
public enum SubStatus {
  NONE,
  /** The phone of an agent who is on hook rings. */
  RING,
  /** Has ended a call and not yet said how it went. */
  DISPO,
  /** Looks at a lead before it is dialled. */
  PREVIEW,
  /** Talks to a customer together with another agent. */
  THREE_WAY,
  /** The customer is parked. */
  PARK,
  /** The customer is gone. */
  DEAD,
  /** The customer has not answered yet; the API document does not know it. */
  DIAL;

  /** As it is printed. */
  @Override
  public String toString() {
    return switch (this) {
      case NONE -> "";
      case THREE_WAY -> "3-WAY";
      default -> name();
    };
  }
}
