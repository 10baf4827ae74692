package com.dialer360.monitor;

import com.dialer360.access.Caller;
import com.dialer360.access.Credentials;
import com.dialer360.access.Flag;
import com.dialer360.access.Permission;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CommandShape;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.outcome.Reply;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Calls a manager's phone and joins it to an agent's session. Source: blind_monitor.md, whose rules
 * the steps follow.
 */
public final class BlindMonitor implements ApiFunction<BlindMonitorCommand, BlindMonitorResult> {
  /** What the catalogue knows of it. */
  public static final FunctionEntry<BlindMonitorCommand> ENTRY =
      FunctionEntry.of(
          "blind_monitor",
          "calls user-defined phone and places them in session as blind monitor",
          Effect.WRITE,
          Permission.level(7, Flag.VDC_AGENT_API_ACCESS),
          BlindMonitorCommand.class,
          BlindMonitorResult.class);

  private static final BlindMonitorCommand NOTHING_SENT =
      CommandShape.unsent(BlindMonitorCommand.class);

  private final QueueMetricsMode queueMetrics;
  private final MonitorPlanning planning;
  private final MonitorRows rows;
  private final DirectRequest direct;
  private final Optional<SwitchControl> switches;

  /**
   * @param switches empty when requests are left for the senders of the servers
   */
  @Inject
  BlindMonitor(
      QueueMetricsMode queueMetrics,
      MonitorPlanning planning,
      MonitorRows rows,
      DirectRequest direct,
      Optional<SwitchControl> switches) {
    this.queueMetrics = queueMetrics;
    this.planning = planning;
    this.rows = rows;
    this.direct = direct;
    this.switches = switches;
  }

  /** A command to start from: nothing sent. */
  public static BlindMonitorCommandBuilder command() {
    return BlindMonitorCommandBuilder.builder(NOTHING_SENT);
  }

  @Override
  public FunctionEntry<BlindMonitorCommand> entry() {
    return ENTRY;
  }

  @Override
  public boolean permits(Caller caller) {
    return queueMetrics.permits(caller, ENTRY.permission());
  }

  @Override
  public boolean admits(Credentials sent, String source, BlindMonitorCommand command) {
    return queueMetrics.admits(sent, source, command);
  }

  @Override
  public BlindMonitorResult notPermitted(Caller caller) {
    return new BlindMonitorResult.NoPermission(caller.user());
  }

  @Override
  public boolean actsAhead(BlindMonitorCommand sent) {
    return switches.isPresent();
  }

  /** See docs/adr/0011: what is written first, the call is made then, and only then answered. */
  @Override
  public Supplier<Reply.Answer<BlindMonitorResult>> prepare(
      Caller caller, BlindMonitorCommand sent) {
    return switches
        .<Supplier<Reply.Answer<BlindMonitorResult>>>map(
            control -> {
              Supplier<BlindMonitorResult> answer = direct.asked(control, caller, sent);
              return () -> Reply.Answer.of(answer.get());
            })
        .orElse(() -> execute(caller, sent));
  }

  /** Leaves the request for the sender of the phone's server. */
  @Override
  public Reply.Answer<BlindMonitorResult> execute(Caller caller, BlindMonitorCommand sent) {
    MonitorPlan plan = planning.plan(caller, sent);
    return Reply.Answer.of(
        plan instanceof MonitorPlan.Planned planned
            ? rows.write(planned.monitoring(), RequestStatus.NEW).launched()
            : ((MonitorPlan.Refused) plan).why());
  }
}
