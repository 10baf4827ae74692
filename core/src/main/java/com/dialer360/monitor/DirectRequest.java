package com.dialer360.monitor;

import com.dialer360.access.Caller;
import com.dialer360.transaction.Transactions;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A monitoring call that a telephony server is asked for from here. Its rows are kept before: who
 * listens leaves a trace whatever happens, and the server fills them by caller code once it calls.
 */
final class DirectRequest {
  private final MonitorPlanning planning;
  private final MonitorRows rows;
  private final Transactions transactions;

  @Inject
  DirectRequest(MonitorPlanning planning, MonitorRows rows, Transactions transactions) {
    this.planning = planning;
    this.rows = rows;
    this.transactions = transactions;
  }

  /** Asks the server, once; what is left to be done in the transaction tells the outcome. */
  Supplier<BlindMonitorResult> asked(
      SwitchControl control, Caller caller, BlindMonitorCommand sent) {
    MonitorPlan plan = planning.plan(caller, sent);
    if (plan instanceof MonitorPlan.Refused refused) {
      return refused::why;
    }
    Monitoring monitoring = ((MonitorPlan.Planned) plan).monitoring();
    KeptMonitoring kept = transactions.inOne(() -> rows.write(monitoring, RequestStatus.SENT));
    Optional<SwitchFault> fault = control.originate(monitoring.request());
    return () -> fault.map(known -> failed(kept, known)).orElseGet(kept::launched);
  }

  private BlindMonitorResult failed(KeptMonitoring kept, SwitchFault fault) {
    if (fault != SwitchFault.NO_ANSWER) {
      rows.dead(kept);
    }
    return kept.unavailable(fault);
  }
}
