package com.dialer360.persistence.database;

import com.dialer360.transaction.DatabaseUnavailable;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;

/** Opens pools of connections that behave alike, whatever the server's own settings are. */
public final class ConnectionPools {
  private static final long CONNECTION_TIMEOUT_MILLIS = 5_000;
  private static final long IDLE_TIMEOUT_MILLIS = 60_000;
  private static final long MAX_LIFETIME_MILLIS = 600_000;

  private ConnectionPools() {}

  /**
   * A pool for calls that read and write. Without an SQL mode over-long texts are cut, numbers
   * clamped and unknown enum values stored empty, as common.md, "Database", wants.
   *
   * @throws DatabaseUnavailable when no connection can be made
   */
  public static HikariDataSource forCalls(String url, String user, String password, int size) {
    HikariConfig config = config("calls", url, user, password, size);
    config.setAutoCommit(false);
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    try {
      return new HikariDataSource(config);
    } catch (HikariPool.PoolInitializationException e) {
      throw new DatabaseUnavailable(e.getCause());
    }
  }

  /** A pool for exports, which only read, perhaps from a replica. */
  public static HikariDataSource forExports(String url, String user, String password, int size) {
    HikariConfig config = config("exports", url, user, password, size);
    config.setReadOnly(true);
    config.setMinimumIdle(0);
    config.setIdleTimeout(IDLE_TIMEOUT_MILLIS);
    config.setInitializationFailTimeout(-1);
    return new HikariDataSource(config);
  }

  private static HikariConfig config(
      String name, String url, String user, String password, int size) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(size);
    config.setConnectionTimeout(CONNECTION_TIMEOUT_MILLIS);
    config.setMaxLifetime(MAX_LIFETIME_MILLIS);
    config.addDataSourceProperty("sessionVariables", "sql_mode=''");
    config.addDataSourceProperty("useAffectedRows", "true");
    config.addDataSourceProperty("connectTimeout", "5000");
    config.addDataSourceProperty("useServerPrepStmts", "true");
    return config;
  }
}
