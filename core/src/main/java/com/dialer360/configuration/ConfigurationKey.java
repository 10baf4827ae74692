package com.dialer360.configuration;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that can be configured. {@code HTTP_PORT} is {@code http.port} in a file, {@code
 * DIALER360_HTTP_PORT} in the environment and {@code --http-port} on the command line.
 */
public enum ConfigurationKey {
  HTTP_HOST("127.0.0.1", "address to listen on; 0.0.0.0 serves other machines"),
  HTTP_PORT("8080", "port to listen on; 0 takes a free one"),
  HTTP_MOUNTS(
      "/adminpanel/api.php=dialer360,/vicidial/non_agent_api.php=vicidial",
      "paths that answer in text, each with its dialect"),
  HTTP_THREADS("64", "requests that are worked on at the same time"),
  HTTP_MAX_REQUEST_BYTES("1048576", "longest request body, in bytes"),
  HTTP_MAX_HEADER_BYTES("65536", "longest request line and headers together, in bytes"),
  HTTP_ARRIVAL_SECONDS(
      "60", "how long request line and headers may take to arrive, and again the body"),
  HTTP_CONNECTIONS("2000", "connections that are open at the same time; more have to wait"),
  HTTP_IDLE_SECONDS(
      "30",
      "how long a client may take nothing of its answer, or send nothing, before it is cut off"),
  HTTP_STREAM_LISTENERS("500", "live streams that are open at the same time; 0 for none"),
  HTTP_TRUSTED_PROXIES(
      "",
      "addresses, or ranges such as 10.0.0.0/8, of proxies whose X-Forwarded-For is believed,"
          + " between commas"),
  DATABASE_URL("", "JDBC address of a MariaDB; empty starts one in the data folder"),
  DATABASE_USER("", "database user"),
  DATABASE_PASSWORD("", "password of the database user"),
  DATABASE_PREFIX("dialer360_", "prefix of the tables; vicidial_ on a live system"),
  DATABASE_SCHEMA("own", "own: tables are made and migrated; existing: they are only checked"),
  DATABASE_POOL_SIZE("8", "connections kept for calls"),
  DATABASE_READ_URL("", "JDBC address for exports; empty takes that of the database"),
  DATABASE_READ_POOL_SIZE("3", "connections kept for exports"),
  DATABASE_READ_SECONDS(
      "300", "longest time that an export's query may take, its reading included; 0 for any"),
  DATA_DIR("~/.dialer360", "folder of the database that is started when none is configured"),
  DEMO("false", "true loads a small call centre into an empty database"),
  ZONE("", "time zone of the call centre, such as America/New_York; empty takes the machine's"),
  CACHE_SECONDS("1", "how long reference data is kept in memory, in seconds; 0 for not at all"),
  TELEPHONY(
      "queue",
      "queue leaves requests for the senders of the telephony servers, ami sends them at once, none"
          + " not at all"),
  AMI_HOST("", "host of every telephony server's manager interface; empty takes its servers row's"),
  AMI_PORT("", "port there; empty takes its servers row's"),
  AMI_USER("", "user there; empty takes its servers row's"),
  AMI_SECRET("", "secret of that user; empty takes its servers row's"),
  AMI_SECONDS("5", "longest time that a call waits for a telephony server, 1 to 60"),
  AUDIO_ROOT("", "web root, the folder above the audio store; empty takes web in the data folder"),
  RATE_LIMIT("off", "calls that a caller may make, such as 20/s, 600/m or 1000/h, or off"),
  VERSION("", "version that the dialer360 dialect answers; empty for this program's own"),
  BUILD("", "build that the dialer360 dialect answers; empty for this program's own"),
  VICIDIAL_VERSION("2.14-111", "version that the vicidial dialect answers"),
  VICIDIAL_BUILD("181214-1606", "build that the vicidial dialect answers");

  private static final String ENVIRONMENT = "DIALER360_";
  private static final String HIDDEN = "XXXX";

  private final String fallback;
  private final String meaning;

  ConfigurationKey(String fallback, String meaning) {
    this.fallback = fallback;
    this.meaning = meaning;
  }

  /** The spelling in a configuration file: {@code http.port}. */
  public String inFile() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }

  /** The spelling in the environment: {@code DIALER360_HTTP_PORT}. */
  public String inEnvironment() {
    return ENVIRONMENT + name();
  }

  /** The spelling on the command line: {@code --http-port}. */
  public String onCommandLine() {
    return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What holds when nothing is configured. */
  public String fallback() {
    return fallback;
  }

  /** One sentence for help and reference pages. */
  public String meaning() {
    return meaning;
  }

  /** True for a value that must not be shown. */
  public boolean secret() {
    return this == DATABASE_PASSWORD || this == AMI_SECRET;
  }

  /** This value as it may be shown: passwords, also those that an address carries, are hidden. */
  String shown(String value) {
    if (secret()) {
      return value.isEmpty() ? "" : HIDDEN;
    }
    return this == DATABASE_URL || this == DATABASE_READ_URL
        ? value
            .replaceAll("(?i)(password=)[^&]*", "$1" + HIDDEN)
            .replaceAll("(//[^/:@]*:)[^/@]*@", "$1" + HIDDEN + "@")
        : value;
  }

  /** The key of this name, in any of its spellings. */
  static Optional<ConfigurationKey> spelled(String name) {
    String constant =
        name.replaceFirst("^--", "")
            .replaceFirst("^" + ENVIRONMENT, "")
            .replaceAll("[.-]", "_")
            .toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(key -> key.name().equals(constant)).findFirst();
  }
}
