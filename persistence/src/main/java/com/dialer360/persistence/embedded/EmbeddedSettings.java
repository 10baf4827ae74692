package com.dialer360.persistence.embedded;

import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Where and how the embedded MariaDB runs.
 *
 * @param dataDir folder of the data, of the password and of the log; made if absent; one running
 *     server at a time
 * @param binariesDir folder into which the binaries are unpacked once; several data folders may
 *     share it
 * @param port TCP port on 127.0.0.1, 1 to 65535; 0 takes any free one
 * @param durable true: a committed transaction survives a power cut; false: fast and small, for
 *     tests
 * @param database name of the database; made if absent; 1 to 64 letters, digits and underscores
 */
public record EmbeddedSettings(
    Path dataDir, Path binariesDir, int port, boolean durable, String database) {
  private static final Pattern DATABASE_NAME = Pattern.compile("\\w{1,64}");

  /**
   * @throws IllegalArgumentException if the port or the database name is out of its range
   */
  public EmbeddedSettings {
    Objects.requireNonNull(dataDir, "dataDir");
    Objects.requireNonNull(binariesDir, "binariesDir");
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("port must be 0 to 65535, not " + port);
    }
    if (!DATABASE_NAME.matcher(database).matches()) {
      throw new IllegalArgumentException(
          "database must be 1 to 64 letters, digits and underscores, not " + database);
    }
  }

  /**
   * Durable, on any free port, database {@code dialer360}, with the binaries inside the data
   * folder.
   */
  public static EmbeddedSettings in(Path dataDir) {
    return new EmbeddedSettings(dataDir, dataDir.resolve("binaries"), 0, true, "dialer360");
  }

  /** The same for a test: nothing of it survives a power cut, and it starts faster. */
  public EmbeddedSettings forTests() {
    return new EmbeddedSettings(dataDir, binariesDir, port, false, database);
  }
}
