package com.dialer360.timezone;

import jakarta.inject.Inject;
import java.math.BigDecimal;

/** The call centre's own offset from GMT. Source: common.md, "Server time and time zone". */
public final class ServerGmt {
  private final Servers servers;
  private final ServerTime serverTime;

  @Inject
  public ServerGmt(Servers servers, ServerTime serverTime) {
    this.servers = servers;
    this.serverTime = serverTime;
  }

  /** The offset as stored, and as it is now. */
  public ServerZone zone() {
    return servers
        .localGmt()
        .map(GmtOffset::new)
        .map(stored -> new ServerZone(stored, withDaylightSaving(stored)))
        .orElseGet(() -> new ServerZone(GmtOffset.unknown(), ofClock()));
  }

  /** The hours of now, the base of the look-ups of other zones. */
  public BigDecimal hours() {
    return zone().now().hours();
  }

  private GmtOffset withDaylightSaving(GmtOffset stored) {
    return serverTime.daylightSaving() ? stored.oneHourMore() : stored;
  }

  private GmtOffset ofClock() {
    int minutes = serverTime.offsetSeconds() / 60;
    // the rule reads +0530 as 5.30: minutes as hundredths of an hour
    return GmtOffset.ofHours(BigDecimal.valueOf(minutes / 60 * 100L + minutes % 60, 2));
  }
}
