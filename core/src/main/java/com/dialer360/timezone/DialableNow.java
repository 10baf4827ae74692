package com.dialer360.timezone;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Says whether a number may be dialled now. Source: timezone.md, part 3. */
public final class DialableNow {
  private final CallTimes callTimes;
  private final ServerTime serverTime;

  @Inject
  public DialableNow(CallTimes callTimes, ServerTime serverTime) {
    this.callTimes = callTimes;
    this.serverTime = serverTime;
  }

  /**
   * True when the call time is open at the number.
   *
   * @param callTimeId a row of {p}call_times; an unknown or empty one is never open
   * @param offset at the number, daylight saving time included; unknown counts as 0
   * @param state of the lead, uncut; empty when not known
   */
  public boolean at(String callTimeId, GmtOffset offset, String state) {
    if (callTimeId.isEmpty()) {
      return false;
    }
    LocalDateTime local =
        LocalDateTime.ofInstant(serverTime.instant(), ZoneOffset.UTC)
            .plusSeconds(GmtOffset.seconds(offset.hours()));
    return callTimes
        .find(callTimeId)
        .map(callTime -> hours(callTime, state))
        .filter(
            hours -> hours.open(local.getDayOfWeek(), local.getHour() * 100 + local.getMinute()))
        .isPresent();
  }

  private CallHours hours(CallTime callTime, String state) {
    if (state.isEmpty() || callTime.stateCallTimeIds().isEmpty()) {
      return callTime.hours();
    }
    return callTimes.stateHours(callTime.stateCallTimeIds(), state).orElse(callTime.hours());
  }
}
