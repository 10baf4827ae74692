package com.dialer360.timezone;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A stopped clock in a call centre. */
public final class CallCentreClock {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  private CallCentreClock() {}

  /** This wall time in New York, where the recorded cases were made. */
  public static ServerTime newYork(String wallTime) {
    return at(wallTime, NEW_YORK);
  }

  /** This moment in a zone: it tells apart what a wall clock shows twice. */
  public static ServerTime at(Instant moment, ZoneId zone) {
    return new ServerTime(Clock.fixed(moment, zone));
  }

  public static ServerTime at(String wallTime, ZoneId zone) {
    return new ServerTime(
        Clock.fixed(LocalDateTime.parse(wallTime).atZone(zone).toInstant(), zone));
  }
}
