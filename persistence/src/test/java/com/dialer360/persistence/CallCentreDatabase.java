package com.dialer360.persistence;

import com.dialer360.configuration.Configuration;
import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.fixtures.data.CallCentre;
import com.dialer360.wiring.Dialer360;
import com.google.inject.Module;
import com.google.inject.util.Modules;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** A program that runs on a new database of its own, and a view of that database from outside. */
public final class CallCentreDatabase implements AutoCloseable {
  private final Configuration configuration;
  private final Dialer360 dialer;

  private CallCentreDatabase(Configuration configuration, Dialer360 dialer) {
    this.configuration = configuration;
    this.dialer = dialer;
  }

  /** With the tables just made. */
  public static CallCentreDatabase start() {
    return start(Map.of());
  }

  /** With these settings. */
  public static CallCentreDatabase start(Map<ConfigurationKey, String> settings) {
    return start(TestDatabase.configuration(settings), Modules.EMPTY_MODULE);
  }

  /** With these settings, the database's address among them, and these bindings on top. */
  public static CallCentreDatabase start(Configuration configuration, Module overrides) {
    return new CallCentreDatabase(
        configuration,
        Dialer360.builder(configuration)
            .with(new PersistenceModule(configuration))
            .overriddenBy(overrides)
            .start());
  }

  /** The program. */
  public Dialer360 dialer() {
    return dialer;
  }

  /** The program's settings. */
  public Configuration configuration() {
    return configuration;
  }

  /** The database from outside. */
  public CallCentre centre() {
    return centre(configuration);
  }

  /** The database of these settings from outside. */
  public static CallCentre centre(Configuration configuration) {
    return new CallCentre(
        dataSource(configuration.text(ConfigurationKey.DATABASE_URL)),
        configuration.text(ConfigurationKey.DATABASE_PREFIX));
  }

  /** Connections that commit each statement. */
  public static DataSource dataSource(String url) {
    try {
      return new MariaDbDataSource(url);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot use " + url, e);
    }
  }

  @Override
  public void close() {
    dialer.close();
  }
}
