package com.dialer360.persistence;

import com.dialer360.configuration.Configuration;
import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.persistence.embedded.EmbeddedMariaDb;
import com.dialer360.persistence.embedded.EmbeddedSettings;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The database server of the tests of one JVM: an embedded MariaDB, or the one that
 * DIALER360_TEST_JDBC_URL names (with user and password in it). Each test class takes a database of
 * its own.
 */
public final class TestDatabase {
  private static final TestDatabase SERVER = start();

  private final AtomicInteger taken = new AtomicInteger();
  private final String server;
  private final String options;

  private TestDatabase(String server, String options) {
    this.server = server;
    this.options = options;
  }

  private static TestDatabase start() {
    String external = System.getenv("DIALER360_TEST_JDBC_URL");
    if (external != null) {
      return split(external);
    }
    // a folder that another user made first could not be written
    Path folder =
        Path.of(
            System.getProperty("java.io.tmpdir"),
            "dialer360-test-" + System.getProperty("user.name"));
    Path data = folder.resolve("data-" + ProcessHandle.current().pid());
    EmbeddedMariaDb own =
        EmbeddedMariaDb.start(
            new EmbeddedSettings(data, folder.resolve("binaries"), 0, false, "dialer360"));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(own, data)));
    return split(own.jdbcUrl() + "&user=" + own.user() + "&password=" + own.password());
  }

  private static void end(EmbeddedMariaDb own, Path data) {
    own.close();
    try (Stream<Path> files = Files.walk(data)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove the test data in " + data, e);
    }
  }

  private static TestDatabase split(String url) {
    int slash = url.indexOf('/', "jdbc:mariadb://".length());
    int question = url.indexOf('?', slash);
    return new TestDatabase(
        url.substring(0, slash + 1),
        (question < 0 ? "?" : url.substring(question) + "&") + "createDatabaseIfNotExist=true");
  }

  /** The address, with user and password, of a new and empty database. */
  public static String newDatabase() {
    String name = "test_" + ProcessHandle.current().pid() + "_" + SERVER.taken.incrementAndGet();
    String url = SERVER.server + name + SERVER.options;
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("DROP DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot make the test database " + name, e);
    }
    return url;
  }

  /** A configuration for a new and empty database, with nothing kept in memory. */
  public static Configuration configuration() {
    return configuration(Map.of());
  }

  /** The same with these settings on top. */
  public static Configuration configuration(Map<ConfigurationKey, String> settings) {
    Map<String, String> all = new HashMap<>();
    all.put(ConfigurationKey.DATABASE_URL.inFile(), newDatabase());
    all.put(ConfigurationKey.CACHE_SECONDS.inFile(), "0");
    all.put(ConfigurationKey.ZONE.inFile(), "America/New_York");
    settings.forEach((key, value) -> all.put(key.inFile(), value));
    return Configuration.defaults().with("the test", all);
  }
}
