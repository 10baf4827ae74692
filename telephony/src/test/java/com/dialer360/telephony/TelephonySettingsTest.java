package com.dialer360.telephony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dialer360.configuration.Configuration;
import com.dialer360.configuration.ConfigurationException;
import com.dialer360.telephony.ami.AmiSettings;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelephonySettingsTest {
  private static Configuration with(Map<String, String> entries) {
    return Configuration.defaults().with("a test", entries);
  }

  @Test
  void defaults() {
    assertThat(TelephonySettings.of(Configuration.defaults()))
        .isEqualTo(
            new TelephonySettings(
                TelephonyWay.QUEUE,
                new AmiSettings(
                    Duration.ofSeconds(5),
                    Duration.ofMillis(500),
                    Duration.ofSeconds(30),
                    8,
                    Optional.empty(),
                    OptionalInt.empty(),
                    Optional.empty(),
                    Optional.empty())));
  }

  @Test
  void explicitMapping() {
    TelephonySettings settings =
        TelephonySettings.of(
            with(
                Map.of(
                    "telephony", "ami",
                    "ami.host", "proxy",
                    "ami.port", "5039",
                    "ami.user", "someone",
                    "ami.secret", "hush",
                    "ami.seconds", "7")));

    assertThat(settings)
        .isEqualTo(
            new TelephonySettings(
                TelephonyWay.AMI,
                new AmiSettings(
                    Duration.ofSeconds(7),
                    Duration.ofMillis(500),
                    Duration.ofSeconds(30),
                    8,
                    Optional.of("proxy"),
                    OptionalInt.of(5039),
                    Optional.of("someone"),
                    Optional.of("hush"))));
    assertThat(settings.toString()).doesNotContain("hush");
  }

  @ParameterizedTest
  @CsvSource({
    "telephony, pigeon",
    "ami.port, 0",
    "ami.port, 65536",
    "ami.seconds, 0",
    "ami.seconds, 61"
  })
  void refusesWhatItCannotUse(String key, String value) {
    assertThatThrownBy(() -> TelephonySettings.of(with(Map.of(key, value))))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(key);
  }
}
