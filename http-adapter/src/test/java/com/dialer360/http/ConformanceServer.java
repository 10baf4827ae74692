package com.dialer360.http;

import com.dialer360.catalogue.FunctionCatalogue;
import com.dialer360.configuration.Configuration;
import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.dialect.DialectName;
import com.dialer360.fixtures.SettableClock;
import com.dialer360.fixtures.conformance.ConformanceDatabase;
import com.dialer360.fixtures.conformance.ServerUnderTest;
import com.dialer360.fixtures.conformance.SoundFiles;
import com.dialer360.persistence.PersistenceModule;
import com.dialer360.persistence.TestDatabase;
import com.dialer360.persistence.cache.Caches;
import com.dialer360.wiring.Dialer360;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** The whole program over HTTP, on a real database, with the clock stopped. */
public final class ConformanceServer implements ServerUnderTest, AutoCloseable {
  private static final Map<DialectName, String> PAGES =
      Map.of(
          DialectName.DIALER360, "/adminpanel/api.php",
          DialectName.VICIDIAL, "/vicidial/non_agent_api.php");

  private final SettableClock clock =
      new SettableClock(LocalDateTime.parse("2017-06-01T14:30:00"), ZoneId.of("America/New_York"));
  private final Path webroot;
  private final Dialer360 dialer;
  private final HttpServer server;
  private final DataSource dataSource;
  private final ConformanceDatabase database;

  private ConformanceServer(Configuration configuration, Path webroot) throws SQLException {
    this.webroot = webroot;
    this.dialer =
        Dialer360.builder(configuration)
            .with(new PersistenceModule(configuration))
            .overriddenBy(binder -> binder.bind(Clock.class).toInstance(clock))
            .start();
    this.server = HttpServer.start(dialer, HttpSettings.of(configuration));
    this.dataSource = new MariaDbDataSource(configuration.text(ConfigurationKey.DATABASE_URL));
    this.database =
        new ConformanceDatabase(dataSource, configuration.text(ConfigurationKey.DATABASE_PREFIX));
  }

  /**
   * Starts it.
   *
   * @param webroot an empty folder, in which the audio store is made
   */
  static ConformanceServer start(Path webroot) throws SQLException {
    return start(webroot, Map.of());
  }

  /**
   * The same with these settings on top.
   *
   * @param webroot an empty folder, in which the audio store is made
   */
  public static ConformanceServer start(Path webroot, Map<ConfigurationKey, String> settings)
      throws SQLException {
    new SoundFiles().writeTo(webroot);
    Map<ConfigurationKey, String> all = new EnumMap<>(ConfigurationKey.class);
    all.put(ConfigurationKey.HTTP_PORT, "0");
    all.put(ConfigurationKey.VERSION, "2.4-34");
    all.put(ConfigurationKey.BUILD, "110424-0854");
    all.put(ConfigurationKey.AUDIO_ROOT, webroot.toString());
    all.putAll(settings);
    return new ConformanceServer(TestDatabase.configuration(all), webroot);
  }

  /** Its database, as the cases see it. */
  public ConformanceDatabase database() {
    return database;
  }

  /** Connections to its database that are none of the program's. */
  public DataSource dataSource() {
    return dataSource;
  }

  /** The functions that it answers. */
  public FunctionCatalogue catalogue() {
    return dialer.part(FunctionCatalogue.class);
  }

  @Override
  public URI page(DialectName dialect) {
    return at(PAGES.get(dialect));
  }

  /** The address of this path. */
  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  @Override
  public void setTime(LocalDateTime wallTime) {
    clock.setWallTime(wallTime);
  }

  @Override
  public void flush() {
    dialer.part(Caches.class).flush();
  }

  @Override
  public Path webroot() {
    return webroot;
  }

  @Override
  public void close() {
    database.close();
    server.stop();
    dialer.close();
  }
}
