package com.dialer360.persistence.database;

import com.dialer360.transaction.DatabaseUnavailable;
import com.dialer360.transaction.Locks;
import com.dialer360.transaction.Transactions;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;

/**
 * Gives every thread its transaction. A call of a table outside of any is a transaction of its own.
 */
public final class Sessions implements Transactions, Locks {
  private static final int TRIES = 5;

  private final SqlSessionFactory factory;
  private final LockNames lockNames;
  private final Runnable onBrokenConnection;

  @SuppressWarnings("ThreadLocalUsage") // several programs may run in one JVM
  private final ThreadLocal<OpenTransaction> open = new ThreadLocal<>();

  /**
   * @param lockNames how locks are called in the server
   * @param onBrokenConnection done when a connection has broken: others that wait for work broke
   *     with it, as a rule, and would cost a try each
   */
  public Sessions(SqlSessionFactory factory, LockNames lockNames, Runnable onBrokenConnection) {
    this.factory = factory;
    this.lockNames = lockNames;
    this.onBrokenConnection = onBrokenConnection;
  }

  @Override
  public <T> T inOne(Supplier<T> work) {
    if (open.get() != null) {
      return work.get();
    }
    for (int attempt = 1; ; attempt++) {
      try {
        return once(work);
      } catch (RuntimeException e) {
        if (!mayBeTriedAgain(e) || attempt == TRIES) {
          throw SqlFailure.translated(e);
        }
        if (SqlFailure.isBrokenConnection(e)) {
          onBrokenConnection.run();
        }
      }
    }
  }

  private static boolean mayBeTriedAgain(RuntimeException failure) {
    return !(failure instanceof DatabaseUnavailable)
        && (SqlFailure.isDeadlock(failure) || SqlFailure.isBrokenConnection(failure));
  }

  private <T> T once(Supplier<T> work) {
    try (SqlSession session = factory.openSession(false)) {
      OpenTransaction transaction = new OpenTransaction(session);
      open.set(transaction);
      try {
        T result = work.get();
        transaction.commit();
        return result;
      } catch (RuntimeException | Error e) {
        transaction.rollBack();
        throw e;
      } finally {
        open.remove();
        transaction.release();
      }
    }
  }

  @Override
  public void hold(List<String> names) {
    OpenTransaction transaction = open.get();
    if (transaction == null) {
      throw new IllegalStateException("the locks " + names + " are held by a transaction only");
    }
    transaction.lock(names.stream().map(lockNames::inServer).toList());
  }

  /** What a statement does that is bound by hand. */
  @FunctionalInterface
  public interface ByHand<T> {
    T apply(Connection connection) throws SQLException;
  }

  /** Does this on the connection of the open transaction, or in one of its own. */
  public <T> T onConnection(ByHand<T> work) {
    return inOne(
        () -> {
          try {
            return work.apply(open.get().session().getConnection());
          } catch (SQLException e) {
            throw new PersistenceException(e);
          }
        });
  }

  /**
   * Does this once the open transaction has been committed, and not at all when it is taken back:
   * what was read in it may never have been. Without a transaction it is done at once.
   */
  public void afterCommit(Runnable todo) {
    OpenTransaction transaction = open.get();
    if (transaction == null) {
      todo.run();
    } else {
      transaction.afterCommit(todo);
    }
  }

  /** A table, reached through the transaction of the calling thread. */
  public <T> T table(Class<T> type) {
    return table(type, this::inOne);
  }

  /** The same, each call a transaction of its own, whatever the thread has open. */
  public <T> T tableApart(Class<T> type) {
    return table(type, this::apart);
  }

  private <T> T table(Class<T> type, Function<Supplier<Object>, Object> transaction) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                transaction.apply(
                    () ->
                        Reflected.call(method, open.get().session().getMapper(type), arguments))));
  }

  private <T> T apart(Supplier<T> work) {
    OpenTransaction outer = open.get();
    open.remove();
    try {
      return inOne(work);
    } finally {
      if (outer != null) {
        open.set(outer);
      }
    }
  }
}
