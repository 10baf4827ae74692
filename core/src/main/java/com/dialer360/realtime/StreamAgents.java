package com.dialer360.realtime;

import com.dialer360.access.Caller;
import com.dialer360.access.Flag;
import com.dialer360.access.Permission;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.outcome.Reply;

/**
 * Says whether a caller may listen to {@link BoardFeed}, and what he sees: whoever may call
 * logged_in_agents may. It is no function of the API document and stands in no catalogue; {@link
 * com.dialer360.gateway.ApiGateway#call(com.dialer360.gateway.ApiRequest, ApiFunction)} calls it.
 */
public final class StreamAgents implements ApiFunction<StreamAgentsCommand, StreamAgentsResult> {
  /** The name is that of the right: no account's list of functions knows another. */
  public static final FunctionEntry<StreamAgentsCommand> ENTRY =
      FunctionEntry.of(
          "logged_in_agents",
          "agents and calls at this moment, each second anew",
          Effect.READ,
          Permission.level(7, Flag.VDC_AGENT_API_ACCESS, Flag.VIEW_REPORTS),
          StreamAgentsCommand.class,
          StreamAgentsResult.class);

  private final boolean start;

  private StreamAgents(boolean start) {
    this.start = start;
  }

  /** For a caller who begins to listen; the API log keeps it. */
  public static StreamAgents start() {
    return new StreamAgents(true);
  }

  /** For one who has listened for a while; the API log keeps only a refusal. */
  public static StreamAgents goOn() {
    return new StreamAgents(false);
  }

  @Override
  public FunctionEntry<StreamAgentsCommand> entry() {
    return ENTRY;
  }

  @Override
  public StreamAgentsResult notPermitted(Caller caller) {
    return new StreamAgentsResult.NoPermission(caller.user());
  }

  @Override
  public Reply<StreamAgentsResult> execute(Caller caller, StreamAgentsCommand command) {
    BoardSight sight = BoardSight.of(caller.account().group());
    return Reply.Answer.of(
        start
            ? new StreamAgentsResult.Started(caller.user(), sight)
            : new StreamAgentsResult.Continued(caller.user(), sight));
  }
}
