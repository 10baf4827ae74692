package com.dialer360.access;

import com.dialer360.settings.Settings;
import jakarta.inject.Inject;

/**
 * Tells the calls of QueueMetrics, which need fewer rights where it is in use. Source:
 * blind_monitor.md, "Queuemetrics mode"; agent_ingroup_info.md, "Permission".
 */
public final class QueueMetrics {
  private static final String SOURCE = "queuemetrics";

  private final Settings settings;

  @Inject
  public QueueMetrics(Settings settings) {
    this.settings = settings;
  }

  /** True for a call from this source, where QueueMetrics is in use. */
  public boolean calls(String source) {
    return source.equals(SOURCE) && settings.current().queueMetricsInUse();
  }

  /** True when the caller has this permission; for calls of QueueMetrics its level suffices. */
  public boolean permits(Caller caller, Permission usual) {
    Permission needed = calls(caller.source()) ? Permission.level(usual.level()) : usual;
    return needed.heldBy(caller.account());
  }
}
