package com.dialer360.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dialer360.configuration.Configuration;
import com.dialer360.configuration.ConfigurationException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersistenceSettingsTest {

  @Test
  void theDefaultsAreADatabaseOfOurOwn() {
    assertThat(PersistenceSettings.of(Configuration.defaults()))
        .isEqualTo(
            new PersistenceSettings(
                Optional.empty(),
                "",
                "",
                "dialer360_",
                SchemaMode.OWN,
                8,
                Optional.empty(),
                3,
                Duration.ofMinutes(5),
                Path.of(System.getProperty("user.home"), ".dialer360"),
                false,
                Duration.ofSeconds(1),
                Path.of(System.getProperty("user.home"), ".dialer360", "web")));
  }

  @Test
  void eachSettingHasItsKey() {
    assertThat(
            settings(
                Map.ofEntries(
                    Map.entry("database.url", "jdbc:mariadb://db/asterisk"),
                    Map.entry("database.user", "cron"),
                    Map.entry("database.password", "pw"),
                    Map.entry("database.prefix", "vicidial_"),
                    Map.entry("database.schema", "existing"),
                    Map.entry("database.pool.size", "4"),
                    Map.entry("database.read.url", "jdbc:mariadb://replica/asterisk"),
                    Map.entry("database.read.pool.size", "2"),
                    Map.entry("database.read.seconds", "9"),
                    Map.entry("data.dir", "/var/lib/dialer360"),
                    Map.entry("demo", "true"),
                    Map.entry("cache.seconds", "60"),
                    Map.entry("audio.root", "/srv/www/htdocs"))))
        .isEqualTo(
            new PersistenceSettings(
                Optional.of("jdbc:mariadb://db/asterisk"),
                "cron",
                "pw",
                "vicidial_",
                SchemaMode.EXISTING,
                4,
                Optional.of("jdbc:mariadb://replica/asterisk"),
                2,
                Duration.ofSeconds(9),
                Path.of("/var/lib/dialer360"),
                true,
                Duration.ofSeconds(60),
                Path.of("/srv/www/htdocs")));
  }

  private static PersistenceSettings settings(Map<String, String> values) {
    return PersistenceSettings.of(Configuration.defaults().with("the test", values));
  }

  @ParameterizedTest
  @CsvSource({
    "database.url, mysql://db",
    "database.read.url, db:3306",
    "database.prefix, vicidial-",
    "database.prefix, a`b",
    "database.prefix, ${p}",
    "database.prefix, a234567890123456789012345678901",
    "database.schema, mine",
    "database.pool.size, 0",
    "database.pool.size, 201",
    "database.pool.size, many",
    "database.read.pool.size, -1",
    "demo, yes",
    "cache.seconds, -1",
    "cache.seconds, 3601"
  })
  void aValueThatCannotBeUsedIsNamed(String key, String value) {
    assertThatThrownBy(() -> settings(Map.of(key, value)))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(key)
        .hasMessageContaining("'" + value + "'");
  }

  @Test
  void thePasswordIsNotShown() {
    assertThat(settings(Map.of("database.password", "geheim")).toString()).doesNotContain("geheim");
  }
}
