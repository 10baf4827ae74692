package com.dialer360.persistence.database;

import com.dialer360.system.PoolGauges;
import com.zaxxer.hikari.HikariPoolMXBean;

/** What the pool says of itself. */
public final class HikariGauges implements PoolGauges {
  private final HikariPoolMXBean pool;

  /** Of the connections for calls. */
  public HikariGauges(OpenDatabase database) {
    this.pool = database.calls().getHikariPoolMXBean();
  }

  @Override
  public int active() {
    return pool.getActiveConnections();
  }

  @Override
  public int idle() {
    return pool.getIdleConnections();
  }

  @Override
  public int waiting() {
    return pool.getThreadsAwaitingConnection();
  }

  @Override
  public int total() {
    return pool.getTotalConnections();
  }
}
