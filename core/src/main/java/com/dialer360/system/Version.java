package com.dialer360.system;

import com.dialer360.access.Caller;
import com.dialer360.access.Permission;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CheckOrder;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.outcome.Reply;
import com.dialer360.timezone.ServerGmt;
import com.dialer360.timezone.ServerTime;
import com.dialer360.timezone.ServerZone;
import jakarta.inject.Inject;

/** Shows version, build, and the server's time. Open to everybody. Source: version.md. */
public final class Version implements ApiFunction<VersionCommand, VersionResult> {
  /** What the catalogue knows of it. */
  public static final FunctionEntry<VersionCommand> ENTRY =
      FunctionEntry.of(
              "version",
              "shows version and build of the API, along with the date/time and timezone",
              Effect.READ,
              Permission.level(0),
              VersionCommand.class,
              VersionResult.class)
          .checkedIn(CheckOrder.OPEN);

  private final VersionSettings settings;
  private final ServerTime serverTime;
  private final ServerGmt serverGmt;

  @Inject
  Version(VersionSettings settings, ServerTime serverTime, ServerGmt serverGmt) {
    this.settings = settings;
    this.serverTime = serverTime;
    this.serverGmt = serverGmt;
  }

  @Override
  public FunctionEntry<VersionCommand> entry() {
    return ENTRY;
  }

  @Override
  public Reply.Answer<VersionResult> execute(Caller caller, VersionCommand command) {
    ServerZone zone = serverGmt.zone();
    return Reply.Answer.of(
        new VersionResult.Shown(
            settings.dialer360().version(),
            settings.dialer360().build(),
            serverTime.printed(),
            serverTime.instant().getEpochSecond(),
            serverTime.daylightSaving() ? 1 : 0,
            zone.stored().plain(),
            zone.now().plain(),
            settings.vicidial().version(),
            settings.vicidial().build(),
            zone.stored(),
            zone.now()));
  }
}
