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
import jakarta.inject.Inject;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Lists the calls made to or received from phone numbers. Source: phone_number_log.md. */
public final class PhoneNumberLog
    implements ApiFunction<PhoneNumberLogCommand, PhoneNumberLogResult> {
  /** What the catalogue knows of it. */
  public static final FunctionEntry<PhoneNumberLogCommand> ENTRY =
      FunctionEntry.of(
              "phone_number_log",
              "exports list of calls placed to one or more phone numbers",
              Effect.READ,
              Permission.level(7, Flag.VDC_AGENT_API_ACCESS, Flag.VIEW_REPORTS),
              PhoneNumberLogCommand.class,
              PhoneNumberLogResult.class)
          .withDataByOwnStage();

  private static final int MOST = 100_000;
  private static final PhoneNumberLogCommand NOTHING_SENT =
      CommandShape.unsent(PhoneNumberLogCommand.class);

  private final CallLogs callLogs;

  @Inject
  PhoneNumberLog(CallLogs callLogs) {
    this.callLogs = callLogs;
  }

  /** A command to be filled in. */
  public static PhoneNumberLogCommandBuilder command() {
    return PhoneNumberLogCommandBuilder.builder(NOTHING_SENT);
  }

  @Override
  public FunctionEntry<PhoneNumberLogCommand> entry() {
    return ENTRY;
  }

  @Override
  public PhoneNumberLogResult notPermitted(Caller caller) {
    return new PhoneNumberLogResult.Denied(caller.user());
  }

  @Override
  public Reply<PhoneNumberLogResult> execute(Caller caller, PhoneNumberLogCommand command) {
    String user = caller.user();
    if (command.numbers().isEmpty()) {
      return Reply.Answer.of(
          new PhoneNumberLogResult.NoNumbers(user, command.phoneNumber(), command.date()));
    }
    CallsInTurn calls =
        new CallsInTurn(command.numbers().stream().flatMap(number -> searches(number, command)));
    return Table.unlessEmpty(
        PhoneNumberLogResult.Call.class,
        command.form(),
        calls,
        told ->
            new PhoneNumberLogResult.Found(
                user,
                command.agentUser(),
                command.leadId(),
                command.date(),
                command.stage().used(),
                calls.ofLast()),
        () ->
            new PhoneNumberLogResult.NoneFound(
                user, command.phoneNumber(), command.leadId(), command.date()));
  }

  private Stream<Supplier<Rows<PhoneNumberLogResult.Call>>> searches(
      String number, PhoneNumberLogCommand command) {
    int most = command.detail() == CallDetail.LAST ? 1 : MOST;
    Stream.Builder<Supplier<Rows<PhoneNumberLogResult.Call>>> searches = Stream.builder();
    if (command.type().outbound()) {
      searches.add(() -> callLogs.outbound(number, most));
    }
    if (command.type().inbound()) {
      searches.add(() -> callLogs.inbound(number, most));
    }
    return searches.build();
  }
}
