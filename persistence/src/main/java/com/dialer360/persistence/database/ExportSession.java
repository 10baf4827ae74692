package com.dialer360.persistence.database;

import com.dialer360.table.QueryTooSlow;
import com.dialer360.table.Rows;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.ibatis.session.SqlSession;
import org.mariadb.jdbc.Connection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The connection of one read, given back when it has ended. */
final class ExportSession {
  private static final Logger LOG = LoggerFactory.getLogger(ExportSession.class);

  private final SqlSession session;
  private final HikariDataSource pool;
  private boolean open = true;

  ExportSession(SqlSession session, HikariDataSource pool) {
    this.session = session;
    this.pool = pool;
  }

  /** What this reads; rows are read on. */
  Object result(Function<SqlSession, Object> read) {
    Object result = tried(() -> read.apply(session), this::release);
    if (result instanceof Rows<?> rows) {
      return streamed(rows);
    }
    release();
    return result;
  }

  private <R> Rows<R> streamed(Rows<R> rows) {
    return new Rows<>() {
      @Override
      public boolean hasNext() {
        boolean more = open && tried(rows::hasNext, ExportSession.this::breakOff);
        if (!more) {
          release();
        }
        return more;
      }

      @Override
      public R next() {
        return tried(rows::next, ExportSession.this::breakOff);
      }

      @Override
      public void close() {
        breakOff();
      }
    };
  }

  private static <T> T tried(Supplier<T> work, Runnable orElse) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      orElse.run();
      throw SqlFailure.isTooSlow(e) ? new QueryTooSlow(e) : SqlFailure.translated(e);
    }
  }

  private void release() {
    if (open) {
      open = false;
      session.close();
    }
  }

  /**
   * Ends the query, since else the rest of its rows would have to be read. A cancellation that
   * comes too late may hit the connection's next query, so there is none: the pool closes it.
   */
  private void breakOff() {
    if (open) {
      open = false;
      java.sql.Connection connection = session.getConnection();
      try {
        connection.unwrap(Connection.class).cancelCurrentQuery();
      } catch (SQLException e) {
        LOG.debug("nothing to cancel", e);
      }
      pool.evictConnection(connection);
    }
  }
}
