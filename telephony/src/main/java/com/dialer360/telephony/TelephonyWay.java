package com.dialer360.telephony;

/** How requests reach telephony servers. */
public enum TelephonyWay {
  /** They are sent at once. */
  AMI,
  /** They are left for the senders that run beside the servers. */
  QUEUE,
  /** They do not: there are no servers, or they are not to be disturbed. */
  NONE
}
