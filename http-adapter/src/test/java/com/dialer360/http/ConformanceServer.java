package com.dialer360.http;

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
import java.util.Map;
import org.mariadb.jdbc.MariaDbDataSource;

/** The whole program over HTTP, on a real database, with the clock stopped. */
final class ConformanceServer implements ServerUnderTest, AutoCloseable {
  private static final Map<DialectName, String> PAGES =
      Map.of(
          DialectName.DIALER360, "/adminpanel/api.php",
          DialectName.VICIDIAL, "/vicidial/non_agent_api.php");

  private final SettableClock clock =
      new SettableClock(LocalDateTime.parse("2017-06-01T14:30:00"), ZoneId.of("America/New_York"));
  private final Path webroot;
  private final Dialer360 dialer;
  private final HttpServer server;
  private final ConformanceDatabase database;

  private ConformanceServer(Configuration configuration, Path webroot) throws SQLException {
    this.webroot = webroot;
    this.dialer =
        Dialer360.builder(configuration)
            .with(new PersistenceModule(configuration))
            .overriddenBy(binder -> binder.bind(Clock.class).toInstance(clock))
            .start();
    this.server = HttpServer.start(dialer, HttpSettings.of(configuration));
    this.database =
        new ConformanceDatabase(
            new MariaDbDataSource(configuration.text(ConfigurationKey.DATABASE_URL)),
            configuration.text(ConfigurationKey.DATABASE_PREFIX));
  }

  /**
   * Starts it.
   *
   * @param webroot an empty folder, in which the audio store is made
   */
  static ConformanceServer start(Path webroot) throws SQLException {
    new SoundFiles().writeTo(webroot);
    return new ConformanceServer(
        TestDatabase.configuration(
            Map.of(
                ConfigurationKey.HTTP_PORT, "0",
                ConfigurationKey.VERSION, "2.4-34",
                ConfigurationKey.BUILD, "110424-0854",
                ConfigurationKey.AUDIO_ROOT, webroot.toString())),
        webroot);
  }

  /** Its database. */
  ConformanceDatabase database() {
    return database;
  }

  @Override
  public URI page(DialectName dialect) {
    return at(PAGES.get(dialect));
  }

  /** The address of this path. */
  URI at(String path) {
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
