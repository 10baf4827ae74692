package com.dialer360.monitor;

/** What has become of a request to a telephony server: values of {p}manager.status. */
public enum RequestStatus {
  /** The server's sender is to take it. */
  NEW,
  /** It has been sent, or is just being sent by who wrote it. */
  SENT,
  /** It has not been carried out, and will not be. */
  DEAD
}
