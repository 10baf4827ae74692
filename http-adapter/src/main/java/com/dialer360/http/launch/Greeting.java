package com.dialer360.http.launch;

import com.dialer360.configuration.Configuration;
import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.http.HttpSettings;
import com.dialer360.system.ReleaseStamp;
import java.util.Locale;

/** What the server prints when it has started: where it answers, and on which database. */
final class Greeting {
  private static final String ANY_ADDRESS = "0.0.0.0";

  private Greeting() {}

  /**
   * The lines.
   *
   * @param port that the server listens on
   */
  static String of(Configuration configuration, HttpSettings settings, int port) {
    ReleaseStamp release = ReleaseStamp.own();
    String host = settings.host().equals(ANY_ADDRESS) ? "127.0.0.1" : settings.host();
    String server = "http://" + host + ":" + port;
    StringBuilder lines = new StringBuilder();
    lines.append("Dialer360 %s, build %s%n".formatted(release.version(), release.build()));
    lines.append("listening on %s, port %d%n".formatted(settings.host(), port));
    settings
        .mounts()
        .forEach(
            (path, dialect) ->
                lines.append(
                    "  %s%s in the %s dialect%n"
                        .formatted(server, path, dialect.name().toLowerCase(Locale.ROOT))));
    lines.append("  %s/api/v1/{function} in JSON%n".formatted(server));
    lines.append("  %s/wallboard for a screen on the wall%n".formatted(server));
    lines.append("  %s/docs to explore it, /openapi.json%n".formatted(server));
    lines.append("  %s/health/live, /health/ready, /metrics%n".formatted(server));
    lines.append("database %s%n".formatted(database(configuration)));
    if (configuration.flag(ConfigurationKey.DEMO)) {
      lines.append(
          "try it: curl '%s%s?user=6666&pass=1234&source=test&function=version'%n"
              .formatted(server, settings.mounts().keySet().iterator().next()));
    }
    return lines.toString();
  }

  /** Options of a JDBC address may hold a password: they are left out. */
  private static String database(Configuration configuration) {
    String place =
        configuration
            .optional(ConfigurationKey.DATABASE_URL)
            .map(url -> url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//"))
            .orElseGet(() -> "of its own in " + configuration.text(ConfigurationKey.DATA_DIR));
    return "%s, tables %s*, schema %s"
        .formatted(
            place,
            configuration.text(ConfigurationKey.DATABASE_PREFIX),
            configuration.text(ConfigurationKey.DATABASE_SCHEMA));
  }
}
