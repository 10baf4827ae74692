package com.dialer360.report;

import com.dialer360.access.Caller;
import com.dialer360.access.Flag;
import com.dialer360.access.Permission;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CommandShape;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.dialect.DialectName;
import com.dialer360.outcome.Reply;
import jakarta.inject.Inject;
import java.util.Optional;

/** Changes the status of one finished call in its log. Source: update_log_entry.md. */
public final class UpdateLogEntry
    implements ApiFunction<UpdateLogEntryCommand, UpdateLogEntryResult> {
  /** What the catalogue knows of it. */
  public static final FunctionEntry<UpdateLogEntryCommand> ENTRY =
      FunctionEntry.of(
          "update_log_entry",
          "updates the status of a dialer360_log or dialer360_closer_log entry",
          Effect.WRITE,
          Permission.level(8, Flag.VDC_AGENT_API_ACCESS, Flag.MODIFY_LEADS),
          UpdateLogEntryCommand.class,
          UpdateLogEntryResult.class);

  private static final UpdateLogEntryCommand NOTHING_SENT =
      CommandShape.unsent(UpdateLogEntryCommand.class);

  private final LoggedCalls calls;

  @Inject
  UpdateLogEntry(LoggedCalls calls) {
    this.calls = calls;
  }

  /** A command to start from: nothing sent. */
  public static UpdateLogEntryCommandBuilder command() {
    return UpdateLogEntryCommandBuilder.builder(NOTHING_SENT);
  }

  @Override
  public FunctionEntry<UpdateLogEntryCommand> entry() {
    return ENTRY;
  }

  @Override
  public UpdateLogEntryResult notPermitted(Caller caller) {
    return new UpdateLogEntryResult.NoPermission(caller.user());
  }

  @Override
  public Reply.Answer<UpdateLogEntryResult> execute(Caller caller, UpdateLogEntryCommand command) {
    return Reply.Answer.of(answer(caller, command));
  }

  private UpdateLogEntryResult answer(Caller caller, UpdateLogEntryCommand command) {
    DialectName dialect = caller.occasion().dialect();
    String user = caller.user();
    String group = command.group();
    String callId = command.callId().in(dialect);
    String status = command.status();
    if (!command.acceptable(dialect)) {
      return new UpdateLogEntryResult.InvalidSearch(user, group, callId, status);
    }
    Optional<CallDirection> direction = calls.directionOf(group);
    if (direction.isEmpty()) {
      return new UpdateLogEntryResult.GroupNotFound(user, group);
    }
    Optional<LoggedCall> found = find(direction.get(), group, callId);
    if (found.isEmpty()) {
      return new UpdateLogEntryResult.NoRecords(user, group, callId, status);
    }
    String entry = found.get().entry();
    String before = found.get().status();
    return calls.changeStatus(direction.get(), entry, status)
        ? new UpdateLogEntryResult.Updated(user, group, callId, status, before, entry)
        : new UpdateLogEntryResult.NotUpdated(user, group, callId, status, before, entry);
  }

  private Optional<LoggedCall> find(CallDirection direction, String group, String callId) {
    return CallId.isUniqueid(callId)
        ? calls.ofUniqueid(direction, group, callId)
        : CallId.leadId(callId).flatMap(lead -> calls.lastOfLead(direction, group, lead));
  }
}
