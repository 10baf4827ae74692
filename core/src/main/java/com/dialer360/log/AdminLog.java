package com.dialer360.log;

/** Driven port: the log of changed settings, {p}admin_log. Source: common.md, "API log". */
public interface AdminLog {

  /** Writes this row in the transaction that is open. */
  void write(AdminLogRow row);
}
