package com.dialer360.monitor;

/** Why a telephony server does not do what it is asked for. */
public enum SwitchFault {
  /** It is down, unknown or too busy: it has not been asked, and will not be. */
  NOT_REACHED,
  /** It has been asked, and has refused. */
  REFUSED,
  /** It has been asked, and has not answered: it may do it all the same. */
  NO_ANSWER
}
