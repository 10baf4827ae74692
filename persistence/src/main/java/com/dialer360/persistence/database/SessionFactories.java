package com.dialer360.persistence.database;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Properties;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;

/** Sets MyBatis up. */
public final class SessionFactories {
  private static final int ROWS_AT_A_TIME = 1000;

  /**
   * Loggers of statements, which tell their values, passwords among them, stand apart: whoever asks
   * this program's own loggers for more is not to get those too.
   */
  private static final String LOG_PREFIX = "sql.";

  private SessionFactories() {}

  /**
   * A factory for these tables.
   *
   * @param prefix put in the place of <code>${p}</code> once, when a table is added
   */
  public static SqlSessionFactory create(
      DataSource database, String prefix, List<Class<?>> tables) {
    return new SqlSessionFactoryBuilder().build(configuration(database, prefix, tables));
  }

  /**
   * A factory for these tables, whose rows are fetched while they are read.
   *
   * @param longest a query may take; zero for as long as it likes
   */
  public static SqlSessionFactory forExports(
      DataSource database, String prefix, List<Class<?>> tables, Duration longest) {
    Configuration configuration = configuration(database, prefix, tables);
    configuration.setDefaultFetchSize(ROWS_AT_A_TIME);
    configuration.setDefaultStatementTimeout((int) longest.toSeconds());
    return new SqlSessionFactoryBuilder().build(configuration);
  }

  private static Configuration configuration(
      DataSource database, String prefix, List<Class<?>> tables) {
    JdbcTransactionFactory transactions = new JdbcTransactionFactory();
    Properties keepAutoCommitOff = new Properties();
    keepAutoCommitOff.setProperty("skipSetAutoCommitOnClose", "true");
    transactions.setProperties(keepAutoCommitOff);
    Configuration configuration =
        new RecordMaps(new Environment("database", transactions, database));
    Properties variables = new Properties();
    variables.setProperty("p", prefix);
    configuration.setVariables(variables);
    configuration.setLogPrefix(LOG_PREFIX);
    configuration.setCacheEnabled(false);
    configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
    configuration.getTypeHandlerRegistry().register(OptionalLong.class, new OptionalLongHandler());
    configuration.addMapper(ServerLocks.class);
    tables.forEach(configuration::addMapper);
    return configuration;
  }
}
