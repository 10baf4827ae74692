package com.dialer360.monitor;

/** What a call of blind_monitor comes to, before anything is written. */
sealed interface MonitorPlan {

  /** Nothing is to be done. */
  record Refused(BlindMonitorResult why) implements MonitorPlan {}

  /** This is to be done. */
  record Planned(Monitoring monitoring) implements MonitorPlan {}
}
