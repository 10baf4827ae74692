package com.dialer360.persistence.database;

import com.dialer360.transaction.DatabaseUnavailable;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.ibatis.session.SqlSession;

/** A transaction under way, and the locks that it holds until it has ended. */
final class OpenTransaction {
  private static final int SECONDS_TO_WAIT = 10;

  private final SqlSession session;
  private final Set<String> locks = new LinkedHashSet<>();
  private boolean committed;

  OpenTransaction(SqlSession session) {
    this.session = session;
  }

  SqlSession session() {
    return session;
  }

  void lock(String name) {
    if (locks.add(name)) {
      Integer got = session.getMapper(ServerLocks.class).get(name, SECONDS_TO_WAIT);
      if (got == null || got != 1) {
        locks.remove(name);
        throw new DatabaseUnavailable(
            new IllegalStateException("another call holds '" + name + "' for too long"));
      }
    }
  }

  void commit() {
    session.commit(true);
    committed = true;
  }

  /** Ends it; what is not committed is taken back before the locks are given up. */
  void end() {
    if (!committed) {
      session.rollback(true);
    }
    if (!locks.isEmpty()) {
      ServerLocks server = session.getMapper(ServerLocks.class);
      locks.forEach(server::release);
    }
  }
}
