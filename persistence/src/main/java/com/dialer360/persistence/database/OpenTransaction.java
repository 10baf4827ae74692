package com.dialer360.persistence.database;

import com.dialer360.transaction.DatabaseUnavailable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.SqlSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A transaction under way, and the locks that it holds until it has ended. */
final class OpenTransaction {
  private static final Logger LOG = LoggerFactory.getLogger(OpenTransaction.class);
  private static final int SECONDS_TO_WAIT = 10;
  private static final int AT_A_TIME = 500;

  private final SqlSession session;
  private final Set<String> locks = new LinkedHashSet<>();
  private final List<Runnable> afterCommit = new ArrayList<>();

  OpenTransaction(SqlSession session) {
    this.session = session;
  }

  SqlSession session() {
    return session;
  }

  /** Takes these locks in this order, but those that it has already. */
  void lock(List<String> names) {
    List<String> wanted = names.stream().filter(name -> !locks.contains(name)).distinct().toList();
    for (int from = 0; from < wanted.size(); from += AT_A_TIME) {
      List<String> portion = wanted.subList(from, Math.min(from + AT_A_TIME, wanted.size()));
      // some may be held when one is not: all are given up in the end
      locks.addAll(portion);
      Integer got = session.getMapper(ServerLocks.class).get(portion, SECONDS_TO_WAIT);
      if (got == null || got != 1) {
        throw new DatabaseUnavailable(
            new IllegalStateException("another call holds one of " + portion + " for too long"));
      }
    }
  }

  /** Keeps this to be done once everything is kept; never, when it is taken back. */
  void afterCommit(Runnable todo) {
    afterCommit.add(todo);
  }

  /** A connection that breaks now leaves open whether it is committed: never to be tried again. */
  void commit() {
    try {
      session.commit(true);
    } catch (PersistenceException e) {
      throw SqlFailure.isUnavailable(e) ? DatabaseUnavailable.inDoubt(e) : e;
    }
    afterCommit.forEach(Runnable::run);
  }

  /**
   * Takes back what was not committed. A connection that broke has taken it back itself: what broke
   * it is told by the work that failed, not by this.
   */
  void rollBack() {
    try {
      session.rollback(true);
    } catch (PersistenceException e) {
      LOG.debug("the connection is gone already", e);
    }
  }

  /** Gives the locks up, after the end; those of a broken connection are free. */
  void release() {
    if (!locks.isEmpty()) {
      try {
        ServerLocks server = session.getMapper(ServerLocks.class);
        List<String> held = List.copyOf(locks);
        for (int from = 0; from < held.size(); from += AT_A_TIME) {
          server.release(held.subList(from, Math.min(from + AT_A_TIME, held.size())));
        }
      } catch (PersistenceException e) {
        LOG.debug("the connection is gone, and its locks with it", e);
      }
    }
  }
}
