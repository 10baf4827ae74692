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
import jakarta.inject.Inject;

/** Lists recordings by agent and day, lead, or call. Source: recording_lookup.md. */
public final class RecordingLookup
    implements ApiFunction<RecordingLookupCommand, RecordingLookupResult> {
  /** What the catalogue knows of it. */
  public static final FunctionEntry<RecordingLookupCommand> ENTRY =
      FunctionEntry.of(
              "recording_lookup",
              "looks up recordings based upon user and date or lead_id",
              Effect.READ,
              Permission.level(7, Flag.VDC_AGENT_API_ACCESS, Flag.VIEW_REPORTS),
              RecordingLookupCommand.class,
              RecordingLookupResult.class)
          .withDataByOwnStage();

  private static final int MOST = 100_000;
  private static final RecordingLookupCommand NOTHING_SENT =
      CommandShape.unsent(RecordingLookupCommand.class);

  private final Recordings recordings;

  @Inject
  RecordingLookup(Recordings recordings) {
    this.recordings = recordings;
  }

  /** A command to be filled in. */
  public static RecordingLookupCommandBuilder command() {
    return RecordingLookupCommandBuilder.builder(NOTHING_SENT);
  }

  @Override
  public FunctionEntry<RecordingLookupCommand> entry() {
    return ENTRY;
  }

  @Override
  public RecordingLookupResult notPermitted(Caller caller) {
    return new RecordingLookupResult.Denied(caller.user());
  }

  @Override
  public Reply<RecordingLookupResult> execute(Caller caller, RecordingLookupCommand command) {
    RecordingSearch search =
        new RecordingSearch(
            command.soughtCall().map(recordings::call).filter(RecordedCall::known),
            command.soughtUser(),
            command.soughtLead(),
            command.soughtDay());
    if (!search.sufficient()) {
      return Reply.Answer.of(
          new RecordingLookupResult.InvalidSearch(
              caller.user(),
              command.agentUser(),
              command.leadId(),
              command.date(),
              command.uniqueid()));
    }
    return Table.unlessEmpty(
        RecordingLookupResult.Recording.class,
        command.form(),
        recordings.find(search, MOST),
        told ->
            new RecordingLookupResult.Found(
                caller.user(),
                command.agentUser(),
                command.leadId(),
                command.date(),
                command.uniqueid(),
                command.stage().sent(),
                told),
        () ->
            new RecordingLookupResult.NoneFound(
                caller.user(),
                command.agentUser(),
                command.leadId(),
                command.date(),
                command.uniqueid()));
  }
}
