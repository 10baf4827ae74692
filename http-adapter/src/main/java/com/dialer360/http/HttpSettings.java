package com.dialer360.http;

import com.dialer360.configuration.Configuration;
import com.dialer360.configuration.ConfigurationException;
import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.dialect.DialectName;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the server listens and answers.
 *
 * @param host address to listen on
 * @param port port to listen on; 0 takes a free one
 * @param mounts paths that answer in text, each with its dialect, in the order configured
 * @param threads calls that are worked on at the same time
 * @param maxRequestBytes longest request body
 * @param maxHeaderBytes longest request line and headers together
 * @param longestArrival how long these may take to arrive, and again the body
 * @param connections that are open at the same time
 * @param longestIdle how long a connection may stand still, in either direction, before it is
 *     closed
 * @param streamListeners streams that are open at the same time
 * @param trustedProxies whose word on the client's address counts
 * @param rateLimit how often a caller may call; empty for as often as it likes
 */
public record HttpSettings(
    String host,
    int port,
    Map<String, DialectName> mounts,
    int threads,
    int maxRequestBytes,
    int maxHeaderBytes,
    Duration longestArrival,
    int connections,
    Duration longestIdle,
    int streamListeners,
    TrustedProxies trustedProxies,
    Optional<RateLimit> rateLimit) {
  private static final int HIGHEST_PORT = 65_535;
  private static final int MOST_THREADS = 10_000;
  private static final int MOST_LISTENERS = 10_000;
  private static final int LEAST_BYTES = 1_024;
  private static final int MOST_BYTES = 104_857_600;
  private static final int LEAST_HEADER_BYTES = 4_096;
  private static final int MOST_HEADER_BYTES = 1_048_576;
  private static final int MOST_CONNECTIONS = 100_000;
  private static final int MOST_IDLE_SECONDS = 3_600;

  /** A plain path and a dialect: characters that routes give a meaning to are left out. */
  private static final Pattern MOUNT = Pattern.compile("(/[A-Za-z0-9._~/-]*)=([A-Za-z0-9]+)");

  private static final Pattern OWN_PATH =
      Pattern.compile("/(api/v1|docs|health|metrics|openapi[.]json|wallboard)(/.*)?");

  public HttpSettings {
    mounts = Collections.unmodifiableMap(new LinkedHashMap<>(mounts));
  }

  /**
   * The settings of this configuration.
   *
   * @throws ConfigurationException when one of them cannot be used
   */
  public static HttpSettings of(Configuration configuration) {
    return new HttpSettings(
        configuration.text(ConfigurationKey.HTTP_HOST),
        configuration.number(ConfigurationKey.HTTP_PORT, 0, HIGHEST_PORT),
        mounts(configuration),
        configuration.number(ConfigurationKey.HTTP_THREADS, 1, MOST_THREADS),
        configuration.number(ConfigurationKey.HTTP_MAX_REQUEST_BYTES, LEAST_BYTES, MOST_BYTES),
        configuration.number(
            ConfigurationKey.HTTP_MAX_HEADER_BYTES, LEAST_HEADER_BYTES, MOST_HEADER_BYTES),
        Duration.ofSeconds(
            configuration.number(ConfigurationKey.HTTP_ARRIVAL_SECONDS, 1, MOST_IDLE_SECONDS)),
        configuration.number(ConfigurationKey.HTTP_CONNECTIONS, 1, MOST_CONNECTIONS),
        Duration.ofSeconds(
            configuration.number(ConfigurationKey.HTTP_IDLE_SECONDS, 1, MOST_IDLE_SECONDS)),
        configuration.number(ConfigurationKey.HTTP_STREAM_LISTENERS, 0, MOST_LISTENERS),
        TrustedProxies.of(configuration),
        RateLimit.of(configuration));
  }

  private static Map<String, DialectName> mounts(Configuration configuration) {
    Map<String, DialectName> mounts = new LinkedHashMap<>();
    for (String mount : configuration.text(ConfigurationKey.HTTP_MOUNTS).split(",", -1)) {
      Matcher parts = MOUNT.matcher(mount.strip());
      Optional<DialectName> dialect =
          parts.matches() ? dialect(parts.group(2)) : Optional.<DialectName>empty();
      if (dialect.isEmpty()) {
        throw configuration.refused(
            ConfigurationKey.HTTP_MOUNTS,
            "pairs like /adminpanel/api.php=dialer360 between commas, the dialect dialer360 or"
                + " vicidial");
      }
      if (OWN_PATH.matcher(parts.group(1)).matches()) {
        throw configuration.refused(
            ConfigurationKey.HTTP_MOUNTS,
            "of paths other than /api/v1, /docs, /health, /metrics, /openapi.json and"
                + " /wallboard");
      }
      if (mounts.put(parts.group(1), dialect.get()) != null) {
        throw configuration.refused(
            ConfigurationKey.HTTP_MOUNTS,
            "of different paths, and " + parts.group(1) + " is twice");
      }
    }
    return mounts;
  }

  private static Optional<DialectName> dialect(String name) {
    return Arrays.stream(DialectName.values())
        .filter(dialect -> dialect.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst();
  }
}
