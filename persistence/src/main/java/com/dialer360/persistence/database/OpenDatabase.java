package com.dialer360.persistence.database;

import com.dialer360.persistence.PersistenceSettings;
import com.dialer360.persistence.SchemaMode;
import com.dialer360.persistence.embedded.EmbeddedMariaDb;
import com.dialer360.persistence.embedded.EmbeddedSettings;
import com.dialer360.persistence.schema.ExistingSchema;
import com.dialer360.persistence.schema.OwnSchema;
import com.dialer360.transaction.DatabaseUnavailable;
import com.dialer360.wiring.Resources;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The database, ready to be called: started if it is our own, its tables made or checked.
 *
 * @param name of the database in its server
 * @param calls connections for calls
 * @param exports connections for exports, which only read
 */
public record OpenDatabase(String name, HikariDataSource calls, HikariDataSource exports) {

  /**
   * Opens it.
   *
   * @param resources takes what must be closed at the end
   */
  public static OpenDatabase open(PersistenceSettings settings, Resources resources) {
    Address address = address(settings, resources);
    HikariDataSource calls =
        resources.closing(
            ConnectionPools.forCalls(
                address.url(), address.user(), address.password(), settings.poolSize()));
    if (settings.schema() == SchemaMode.OWN) {
      OwnSchema.migrate(calls, settings.prefix(), settings.demo());
    } else {
      ExistingSchema.check(calls, settings.prefix());
    }
    HikariDataSource exports =
        resources.closing(
            ConnectionPools.forExports(
                settings.readUrl().orElse(address.url()),
                address.user(),
                address.password(),
                settings.readPoolSize()));
    return new OpenDatabase(name(calls), calls, exports);
  }

  /**
   * Closes the connections for calls that wait for work; new ones are made when they are needed.
   */
  public void dropIdleConnections() {
    calls.getHikariPoolMXBean().softEvictConnections();
  }

  private static String name(DataSource database) {
    try (Connection connection = database.getConnection()) {
      return connection.getCatalog();
    } catch (SQLException e) {
      throw new DatabaseUnavailable(e);
    }
  }

  private record Address(String url, String user, String password) {}

  private static Address address(PersistenceSettings settings, Resources resources) {
    if (settings.url().isPresent()) {
      return new Address(settings.url().get(), settings.user(), settings.password());
    }
    EmbeddedMariaDb own =
        resources.closing(EmbeddedMariaDb.start(EmbeddedSettings.in(settings.dataDir())));
    return new Address(own.jdbcUrl(), own.user(), own.password());
  }
}
