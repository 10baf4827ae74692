package com.dialer360.persistence.database;

import com.dialer360.transaction.DatabaseUnavailable;
import com.dialer360.transaction.MissingTable;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.ibatis.exceptions.PersistenceException;

/** What a failed statement means for the one who sent it. */
public final class SqlFailure {
  private static final int DUPLICATE_KEY = 1062;
  private static final int NO_SUCH_TABLE = 1146;
  private static final int DEADLOCK = 1213;
  private static final int KILLED = 1927;
  private static final int TOO_SLOW = 1969;

  /**
   * Errors of the server that pass by: too many connections, shutting down, no access, read only, a
   * wait or a statement that took too long, a connection that was killed.
   */
  private static final Set<Integer> PASSING =
      Set.of(1026, 1040, 1044, 1045, 1053, 1203, 1205, 1290, 1317, 1836, 1927, 1969);

  /** Errors that say by their number that there is no space left: on a disk, or for a table. */
  private static final Set<Integer> FULL = Set.of(20, 1021, 1114);

  /** The system's error that others of the server carry in their text: 3, 1030, 1180 and more. */
  private static final Pattern NO_SPACE =
      Pattern.compile("(?i)(errcode|error):? 28\\b|no space left");

  private SqlFailure() {}

  /** True when the server broke a transaction off, because two got in each other's way. */
  static boolean isDeadlock(Throwable failure) {
    return root(failure).filter(cause -> cause.getErrorCode() == DEADLOCK).isPresent();
  }

  /**
   * True when a connection broke that had been open: the pool may hold more of that kind, but a new
   * one may do. Until COMMIT is sent the server takes back what came over it.
   */
  static boolean isBrokenConnection(Throwable failure) {
    return root(failure)
        .filter(cause -> !(cause instanceof SQLTransientConnectionException))
        .filter(
            cause ->
                cause.getErrorCode() == KILLED
                    || Optional.ofNullable(cause.getSQLState()).orElse("").startsWith("08"))
        .isPresent();
  }

  /** True when the server ended a statement because its time was up. */
  static boolean isTooSlow(Throwable failure) {
    return root(failure).filter(cause -> cause.getErrorCode() == TOO_SLOW).isPresent();
  }

  /** True when the database cannot be reached, or can do nothing for anybody at present. */
  static boolean isUnavailable(Throwable failure) {
    return root(failure)
        .filter(
            cause ->
                isOfConnection(cause)
                    || isFull(cause)
                    || PASSING.contains(cause.getErrorCode())
                    || Optional.ofNullable(cause.getSQLState()).orElse("").startsWith("08"))
        .isPresent();
  }

  /**
   * The driver gives these types to errors of the server too, when it knows their SQL state no
   * better; those have the server's error code.
   */
  private static boolean isOfConnection(SQLException failure) {
    return failure.getErrorCode() <= 0
        && (failure instanceof SQLNonTransientConnectionException
            || failure instanceof SQLTransientConnectionException);
  }

  private static boolean isFull(SQLException failure) {
    return FULL.contains(failure.getErrorCode())
        || (failure.getErrorCode() > 0
            && NO_SPACE.matcher(String.valueOf(failure.getMessage())).find());
  }

  /** The failure as the rest of the program knows it; one that it knows already stays as it is. */
  static RuntimeException translated(RuntimeException failure) {
    if (failure instanceof DatabaseUnavailable || !isUnavailable(failure)) {
      return failure;
    }
    return root(failure).filter(SqlFailure::isFull).isPresent()
        ? DatabaseUnavailable.full(failure)
        : new DatabaseUnavailable(failure);
  }

  /** True when there is no such table. */
  public static boolean isMissingTable(Throwable failure) {
    return root(failure).filter(cause -> cause.getErrorCode() == NO_SUCH_TABLE).isPresent();
  }

  /** True when the database is well, and takes none of these values. */
  public static boolean isRefusal(Throwable failure) {
    return !isDeadlock(failure) && !isUnavailable(failure);
  }

  /** The id that an insert gave; empty when the database refused these values. */
  public static OptionalLong idUnlessRefused(Supplier<Long> insert) {
    try {
      return OptionalLong.of(insert.get());
    } catch (PersistenceException e) {
      if (!isRefusal(e)) {
        throw e;
      }
      return OptionalLong.empty();
    }
  }

  /** True once this row is stored; false when another one has its key. */
  public static boolean storedUnlessDuplicate(Runnable insert) {
    try {
      insert.run();
      return true;
    } catch (PersistenceException e) {
      if (root(e).filter(cause -> cause.getErrorCode() == DUPLICATE_KEY).isEmpty()) {
        throw e;
      }
      return false;
    }
  }

  /**
   * What this work gives, all of whose statements need a table that an existing schema may lack.
   *
   * @param table its name without prefix
   * @throws MissingTable when it is not there
   */
  public static <T> T unlessMissing(String table, Supplier<T> work) {
    try {
      return work.get();
    } catch (PersistenceException e) {
      throw root(e).filter(cause -> cause.getErrorCode() == NO_SUCH_TABLE).isPresent()
          ? new MissingTable(table, e)
          : e;
    }
  }

  private static Optional<SQLException> root(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return Optional.of(sql);
      }
    }
    return Optional.empty();
  }
}
