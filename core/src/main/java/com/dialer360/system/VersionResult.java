package com.dialer360.system;

import com.dialer360.outcome.Logged;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Success;
import com.dialer360.timezone.GmtOffset;

/** What version answers. Source: version.md, "Outcomes". */
public sealed interface VersionResult extends Outcome {

  /**
   * Version and time of the system.
   *
   * @param date server time, {@code YYYY-MM-DD HH:MM:SS}
   * @param epoch seconds since 1970 in UTC
   * @param dst 1 while daylight saving time is in force, else 0
   * @param tz offset of the call centre without daylight saving time
   * @param tznow its offset now
   * @param liveVersion what live systems say their version is, and so on
   * @param storedTz {@code tz} as it is stored
   * @param storedTznow {@code tznow} as live systems print it
   */
  record Shown(
      String version,
      String build,
      String date,
      long epoch,
      int dst,
      GmtOffset tz,
      GmtOffset tznow,
      @Logged String liveVersion,
      @Logged String liveBuild,
      @Logged GmtOffset storedTz,
      @Logged GmtOffset storedTznow)
      implements VersionResult, Success {}
}
