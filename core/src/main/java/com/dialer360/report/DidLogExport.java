package com.dialer360.report;

import com.dialer360.access.Caller;
import com.dialer360.access.Flag;
import com.dialer360.access.Permission;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CommandShape;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.outcome.Reply;
import com.dialer360.outcome.Table;
import com.dialer360.table.Rows;
import com.dialer360.timezone.ServerTime;
import jakarta.inject.Inject;
import java.time.Instant;

/** Lists the calls that came in on a DID during one day. Source: did_log_export.md. */
public final class DidLogExport implements ApiFunction<DidLogExportCommand, DidLogExportResult> {
  /** What the catalogue knows of it. */
  public static final FunctionEntry<DidLogExportCommand> ENTRY =
      FunctionEntry.of(
              "did_log_export",
              "exports all calls inbound to a DID for one day",
              Effect.READ,
              Permission.level(7, Flag.VDC_AGENT_API_ACCESS, Flag.VIEW_REPORTS),
              DidLogExportCommand.class,
              DidLogExportResult.class)
          .withDataByOwnStage();

  private static final int MOST = 100_000;
  private static final long CLOCKS_DIFFER_SECONDS = 60;
  private static final DidLogExportCommand NOTHING_SENT =
      CommandShape.unsent(DidLogExportCommand.class);

  private final DidLogs didLogs;
  private final ServerTime serverTime;

  @Inject
  DidLogExport(DidLogs didLogs, ServerTime serverTime) {
    this.didLogs = didLogs;
    this.serverTime = serverTime;
  }

  /** A command to be filled in. */
  public static DidLogExportCommandBuilder command() {
    return DidLogExportCommandBuilder.builder(NOTHING_SENT);
  }

  @Override
  public FunctionEntry<DidLogExportCommand> entry() {
    return ENTRY;
  }

  @Override
  public DidLogExportResult notPermitted(Caller caller) {
    return new DidLogExportResult.Denied(caller.user());
  }

  @Override
  public Reply<DidLogExportResult> execute(Caller caller, DidLogExportCommand command) {
    if (!command.searchable()) {
      return Reply.Answer.of(
          new DidLogExportResult.InvalidSearch(
              caller.user(), command.phoneNumber(), command.date()));
    }
    Rows<DidCall> calls = didLogs.of(command.phoneNumber(), command.date(), MOST);
    return Table.unlessEmpty(
        DidLogExportResult.Call.class,
        command.form(),
        calls.map(call -> told(command.phoneNumber(), call)),
        told ->
            new DidLogExportResult.Found(
                caller.user(),
                command.agentUser(),
                command.leadId(),
                command.date(),
                command.stage().used(),
                told),
        () ->
            new DidLogExportResult.NoneFound(
                caller.user(),
                command.phoneNumber(),
                command.date(),
                command.agentUser(),
                command.leadId()));
  }

  private DidLogExportResult.Call told(String did, DidCall call) {
    return new DidLogExportResult.Call(
        did, call.callDate(), call.callerIdNumber(), call.taken() ? length(call) : 0);
  }

  private long length(DidCall call) {
    long begun = serverTime.epochSecond(call.callDate());
    long taken = serverTime.epochSecond(call.takenAt());
    // nobody takes a call before it comes, clocks that differ aside: the hour was shown again
    long takenThen =
        taken < begun - CLOCKS_DIFFER_SECONDS
            ? serverTime.epochSecond(call.takenAt(), Instant.MAX)
            : taken;
    return takenThen + call.takenSeconds() - begun;
  }
}
