package com.dialer360.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.dialer360.configuration.Configuration;
import com.dialer360.configuration.ConfigurationException;
import com.dialer360.dialect.DialectName;
import com.google.common.net.InetAddresses;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpSettingsTest {
  private static HttpSettings of(Map<String, String> entries) {
    return HttpSettings.of(Configuration.defaults().with("a test", entries));
  }

  @Test
  void hasDefaults() {
    HttpSettings settings = of(Map.of());
    assertThat(settings)
        .isEqualTo(
            new HttpSettings(
                "127.0.0.1",
                8080,
                Map.of(
                    "/adminpanel/api.php", DialectName.DIALER360,
                    "/vicidial/non_agent_api.php", DialectName.VICIDIAL),
                64,
                1_048_576,
                65_536,
                Duration.ofSeconds(60),
                2_000,
                Duration.ofSeconds(30),
                500,
                new TrustedProxies(List.of()),
                Optional.empty()));
    assertThat(settings.mounts().keySet())
        .containsExactly("/adminpanel/api.php", "/vicidial/non_agent_api.php");
  }

  @Test
  void readsEverySetting() {
    HttpSettings settings =
        of(
            Map.ofEntries(
                entry("http.host", "0.0.0.0"),
                entry("http.port", "0"),
                entry("http.mounts", "/b=Vicidial , /a/x.php=dialer360"),
                entry("http.threads", "7"),
                entry("http.max.request.bytes", "2048"),
                entry("http.max.header.bytes", "4096"),
                entry("http.arrival.seconds", "6"),
                entry("http.connections", "8"),
                entry("http.idle.seconds", "5"),
                entry("http.stream.listeners", "9"),
                entry("http.trusted.proxies", "10.0.0.0/8 , ::1"),
                entry("rate.limit", "600/M")));
    assertThat(settings.host()).isEqualTo("0.0.0.0");
    assertThat(settings.port()).isZero();
    assertThat(settings.mounts())
        .containsExactly(
            entry("/b", DialectName.VICIDIAL), entry("/a/x.php", DialectName.DIALER360));
    assertThat(settings.threads()).isEqualTo(7);
    assertThat(settings.maxRequestBytes()).isEqualTo(2_048);
    assertThat(settings.maxHeaderBytes()).isEqualTo(4_096);
    assertThat(settings.longestArrival()).isEqualTo(Duration.ofSeconds(6));
    assertThat(settings.connections()).isEqualTo(8);
    assertThat(settings.longestIdle()).isEqualTo(Duration.ofSeconds(5));
    assertThat(settings.streamListeners()).isEqualTo(9);
    assertThat(settings.trustedProxies().ranges())
        .containsExactly(
            new AddressRange(InetAddresses.forString("10.0.0.0"), 8),
            new AddressRange(InetAddresses.forString("::1"), 128));
    assertThat(settings.rateLimit()).contains(new RateLimit(600, Duration.ofMinutes(1)));
  }

  @ParameterizedTest
  @CsvSource({"20, 20, PT1S", "20/s, 20, PT1S", "1/m, 1, PT1M", "999999/H, 999999, PT1H"})
  void readsTheRateLimit(String text, int calls, Duration period) {
    assertThat(of(Map.of("rate.limit", text)).rateLimit()).contains(new RateLimit(calls, period));
  }

  @Test
  void readsThatThereIsNoRateLimit() {
    assertThat(of(Map.of("rate.limit", "OFF")).rateLimit()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "http.port; 65536; a whole number from 0 to 65535",
        "http.port; web; a whole number from 0 to 65535",
        "http.threads; 0; a whole number from 1",
        "http.max.request.bytes; 10; a whole number from 1024",
        "http.max.header.bytes; 4095; a whole number from 4096 to 1048576",
        "http.arrival.seconds; 0; a whole number from 1 to 3600",
        "http.connections; 0; a whole number from 1 to 100000",
        "http.idle.seconds; 0; a whole number from 1 to 3600",
        "http.idle.seconds; 3601; a whole number from 1 to 3600",
        "http.trusted.proxies; proxy.example.com; addresses or ranges like",
        "http.trusted.proxies; 10.0.0.1,; addresses or ranges like",
        "http.trusted.proxies; 10.0.0.0/33; addresses or ranges like",
        "http.trusted.proxies; ::/129; addresses or ranges like",
        "http.trusted.proxies; 10.0.0/8; addresses or ranges like",
        "rate.limit; 0; off, or calls from 1 to 999999",
        "rate.limit; 1000000; off, or calls from 1 to 999999",
        "rate.limit; 20/d; off, or calls from 1 to 999999",
        "rate.limit; -1; off, or calls from 1 to 999999",
        "http.mounts; /a; pairs like",
        "http.mounts; /a=klingon; the dialect dialer360 or vicidial",
        "http.mounts; a=vicidial; pairs like",
        "http.mounts; /a=vicidial,; pairs like",
        "http.mounts; /{x}=vicidial; pairs like",
        "http.mounts; /a*=vicidial; pairs like",
        "http.mounts; /a=vicidial,/a=dialer360; of different paths, and /a is twice",
        "http.mounts; /health/live=vicidial; of paths other than",
        "http.mounts; /api/v1/x=vicidial; of paths other than",
        "http.mounts; /wallboard=vicidial; of paths other than",
        "http.stream.listeners; 10001; a whole number from 0 to 10000",
        "http.mounts; /docs=vicidial; of paths other than",
        "http.mounts; /openapi.json=vicidial; of paths other than",
      })
  void refusesWhatCannotBeUsed(String key, String value, String complaint) {
    assertThatThrownBy(() -> of(Map.of(key, value)))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(key + " (DIALER360_")
        .hasMessageContaining(complaint)
        .hasMessageContaining("'" + value + "'");
  }
}
