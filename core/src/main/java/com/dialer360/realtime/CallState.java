package com.dialer360.realtime;

/** How it stands with the call of an agent who is in one. */
enum CallState {
  TALKING,
  PARKED,
  /** The customer is gone. */
  DEAD,
  /** The customer has not answered yet. */
  DIALLING
}
