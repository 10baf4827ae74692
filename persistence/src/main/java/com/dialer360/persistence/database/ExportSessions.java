package com.dialer360.persistence.database;

import com.dialer360.table.Rows;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.Proxy;
import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;

/**
 * Reads for exports, on connections of their own and outside of any transaction: however long they
 * take, no other call waits for them. Rows hold their connection until they end or are closed.
 */
public final class ExportSessions {
  private final SqlSessionFactory factory;
  private final HikariDataSource pool;

  /**
   * @param factory of sessions on this pool
   */
  public ExportSessions(SqlSessionFactory factory, HikariDataSource pool) {
    this.factory = factory;
    this.pool = pool;
  }

  /** A table, each call of which has a connection of its own. */
  public <T> T table(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              ExportSession session = new ExportSession(factory.openSession(true), pool);
              return session.result(
                  (SqlSession open) -> Reflected.call(method, open.getMapper(type), arguments));
            }));
  }

  /** Rows of a cursor that MyBatis has opened. */
  public static <R> Rows<R> rows(Cursor<R> cursor) {
    return Rows.over(cursor.iterator());
  }
}
