package com.dialer360.report;

/** Which way a call went, and so which log holds it. */
public enum CallDirection {
  /** {p}closer_log: the call came in, for an in-group. */
  INBOUND,
  /** {p}log: the call was dialled, for a campaign. */
  OUTBOUND
}
