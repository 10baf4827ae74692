package com.dialer360.report;

import com.dialer360.access.Caller;
import com.dialer360.access.Flag;
import com.dialer360.access.Permission;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CommandShape;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.dialect.PrintedRows;
import com.dialer360.outcome.Reply;
import com.dialer360.outcome.Table;
import com.dialer360.table.Row;
import com.dialer360.table.Rows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Finds one call by its call id, and how long the customer spoke. Source: callid_info.md. */
public final class CallidInfo implements ApiFunction<CallidInfoCommand, CallidInfoResult> {
  /** What the catalogue knows of it. */
  public static final FunctionEntry<CallidInfoCommand> ENTRY =
      FunctionEntry.of(
              "callid_info",
              "information about a call based upon the caller_code or call ID",
              Effect.READ,
              Permission.level(7, Flag.VDC_AGENT_API_ACCESS, Flag.VIEW_REPORTS),
              CallidInfoCommand.class,
              CallidInfoResult.class)
          .withDataByOwnStage();

  private static final CallidInfoCommand NOTHING_SENT =
      CommandShape.unsent(CallidInfoCommand.class);

  private final CallIds callIds;
  private final PrintedRows printedRows = new PrintedRows();

  @Inject
  CallidInfo(CallIds callIds) {
    this.callIds = callIds;
  }

  /** A command to be filled in. */
  public static CallidInfoCommandBuilder command() {
    return CallidInfoCommandBuilder.builder(NOTHING_SENT);
  }

  @Override
  public FunctionEntry<CallidInfoCommand> entry() {
    return ENTRY;
  }

  @Override
  public CallidInfoResult notPermitted(Caller caller) {
    return new CallidInfoResult.Denied(caller.user());
  }

  @Override
  public Reply<CallidInfoResult> execute(Caller caller, CallidInfoCommand command) {
    Optional<CallKind> kind = command.kind();
    if (kind.isEmpty()) {
      return Reply.Answer.of(new CallidInfoResult.InvalidSearch(caller.user(), command.callId()));
    }
    Optional<IdentifiedCall> call =
        kind.get() == CallKind.INBOUND
            ? callIds.inbound(command.callId())
            : callIds.outbound(command.callId());
    if (call.isEmpty()) {
      return Reply.Answer.of(new CallidInfoResult.CallNotFound(caller.user(), command.agentUser()));
    }
    if (!call.get().logged()) {
      return Reply.Answer.of(new CallidInfoResult.LogNotFound(caller.user(), command.agentUser()));
    }
    return command.detail().said()
        ? table(
            caller, command, CallidInfoResult.Call.class, detailed(command, kind.get(), call.get()))
        : table(
            caller,
            command,
            CallidInfoResult.CustomerTime.class,
            new CallidInfoResult.CustomerTime(command.callId(), call.get().custtime()));
  }

  private <R extends Row> Reply<CallidInfoResult> table(
      Caller caller, CallidInfoCommand command, Class<R> type, R row) {
    return Table.of(
        type,
        command.form(),
        Rows.of(List.of(row)),
        told ->
            new CallidInfoResult.Found(
                caller.user(),
                command.callId(),
                command.stage().used(),
                printedRows.of(type, List.of(row), command.form())));
  }

  private static CallidInfoResult.Call detailed(
      CallidInfoCommand command, CallKind kind, IdentifiedCall call) {
    return new CallidInfoResult.Call(
        command.callId(),
        call.custtime(),
        call.callDate(),
        call.phone(),
        kind,
        call.campaignId(),
        call.listId(),
        call.status(),
        call.user());
  }
}
