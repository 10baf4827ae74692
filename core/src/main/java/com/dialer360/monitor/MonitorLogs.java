package com.dialer360.monitor;

/** Driven port: {p}dial_log, {p}rt_monitor_log and {p}report_log. */
public interface MonitorLogs {

  /** Notes it in all three. Of two with the same caller code {p}rt_monitor_log keeps the first. */
  void write(Monitoring monitoring);
}
