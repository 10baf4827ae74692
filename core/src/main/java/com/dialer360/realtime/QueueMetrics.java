package com.dialer360.realtime;

/** Driven port: whether calls are also logged for QueueMetrics. */
public interface QueueMetrics {

  /** system_settings.enable_queuemetrics_logging, at most as old as the life of caches. */
  boolean inUse();
}
