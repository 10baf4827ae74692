package com.dialer360.persistence;

import com.dialer360.configuration.Configuration;
import com.dialer360.configuration.ConfigurationKey;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which database is used, and how.
 *
 * @param url JDBC address of a MariaDB; empty for one of our own in the data folder
 * @param prefix of the tables; letters, digits and underscores
 * @param readUrl JDBC address for exports; empty for the same database
 * @param readLongest how long the query of an export may take; zero for any time
 * @param demo an empty own database is filled with a small call centre
 * @param cacheLife how long reference data is kept in memory; zero for not at all
 * @param audioRoot the web root, below which the audio store is
 */
public record PersistenceSettings(
    Optional<String> url,
    String user,
    String password,
    String prefix,
    SchemaMode schema,
    int poolSize,
    Optional<String> readUrl,
    int readPoolSize,
    Duration readLongest,
    Path dataDir,
    boolean demo,
    Duration cacheLife,
    Path audioRoot) {
  private static final int MOST_CONNECTIONS = 200;
  private static final int LONGEST_READ = 86_400;
  private static final int LONGEST_CACHE_LIFE = 3600;
  private static final Pattern PREFIX = Pattern.compile("\\w{0,30}");

  /**
   * The settings of this configuration.
   *
   * @throws com.dialer360.configuration.ConfigurationException when a value cannot be used
   */
  public static PersistenceSettings of(Configuration configuration) {
    if (!PREFIX.matcher(configuration.text(ConfigurationKey.DATABASE_PREFIX)).matches()) {
      throw configuration.refused(
          ConfigurationKey.DATABASE_PREFIX, "up to 30 letters, digits and underscores");
    }
    Path dataDir = folder(configuration.text(ConfigurationKey.DATA_DIR));
    return new PersistenceSettings(
        jdbcUrl(configuration, ConfigurationKey.DATABASE_URL),
        configuration.text(ConfigurationKey.DATABASE_USER),
        configuration.text(ConfigurationKey.DATABASE_PASSWORD),
        configuration.text(ConfigurationKey.DATABASE_PREFIX),
        configuration.choice(ConfigurationKey.DATABASE_SCHEMA, SchemaMode.class),
        configuration.number(ConfigurationKey.DATABASE_POOL_SIZE, 1, MOST_CONNECTIONS),
        jdbcUrl(configuration, ConfigurationKey.DATABASE_READ_URL),
        configuration.number(ConfigurationKey.DATABASE_READ_POOL_SIZE, 1, MOST_CONNECTIONS),
        Duration.ofSeconds(
            configuration.number(ConfigurationKey.DATABASE_READ_SECONDS, 0, LONGEST_READ)),
        dataDir,
        configuration.flag(ConfigurationKey.DEMO),
        Duration.ofSeconds(
            configuration.number(ConfigurationKey.CACHE_SECONDS, 0, LONGEST_CACHE_LIFE)),
        configuration
            .optional(ConfigurationKey.AUDIO_ROOT)
            .map(PersistenceSettings::folder)
            .orElse(dataDir.resolve("web")));
  }

  private static Optional<String> jdbcUrl(Configuration configuration, ConfigurationKey key) {
    Optional<String> url = configuration.optional(key);
    if (url.filter(given -> !given.startsWith("jdbc:mariadb:")).isPresent()) {
      throw configuration.refused(key, "an address such as jdbc:mariadb://host:3306/asterisk");
    }
    return url;
  }

  private static Path folder(String text) {
    return Path.of(text.replaceFirst("^~", System.getProperty("user.home"))).toAbsolutePath();
  }

  @Override
  public String toString() {
    return "PersistenceSettings[" + url.orElse(dataDir.toString()) + ", prefix " + prefix + "]";
  }
}
