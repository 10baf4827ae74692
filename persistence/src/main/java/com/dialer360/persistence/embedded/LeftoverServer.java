package com.dialer360.persistence.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stops the mariadbd that a killed JVM left running on a data folder. */
final class LeftoverServer {
  private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);
  private static final Duration CLEAN_STOP = Duration.ofSeconds(30);
  private static final Duration KILL = Duration.ofSeconds(10);

  private final DataFolder folder;

  LeftoverServer(DataFolder folder) {
    this.folder = folder;
  }

  void stop() throws IOException {
    OptionalLong pid = folder.rememberedServer();
    if (pid.isPresent()) {
      Optional<ProcessHandle> server = ProcessHandle.of(pid.getAsLong()).filter(this::isOurs);
      if (server.isPresent()) {
        stop(server.get());
      }
    }
    folder.forgetServer();
  }

  private void stop(ProcessHandle server) {
    LOG.warn("Stopping MariaDB process {} left on {}", server.pid(), folder.root());
    server.destroy();
    if (!isGone(server, CLEAN_STOP)) {
      server.destroyForcibly();
      if (!isGone(server, KILL)) {
        throw new EmbeddedDatabaseException(
            "the data folder "
                + folder.root()
                + " is in use by the MariaDB process "
                + server.pid()
                + ", which this user cannot stop; stop it or choose another with --data-dir");
      }
    }
  }

  /**
   * A pid may have been given to another program since: only the command line proves whose it is.
   */
  private boolean isOurs(ProcessHandle process) {
    ProcessHandle.Info info = process.info();
    List<String> arguments = Arrays.asList(info.arguments().orElse(new String[0]));
    return info.command().orElse("").contains("/mariadbd")
        && (names(arguments, folder.database()) || names(arguments, folder.unfinishedDatabase()));
  }

  private static boolean names(List<String> arguments, Path database) {
    return arguments.contains(ServerCommand.dataDirOption(database));
  }

  /**
   * By its command line, not by its pid: where nobody collects orphans, the dead one stays a
   * zombie.
   */
  private boolean isGone(ProcessHandle server, Duration limit) {
    long deadline = System.nanoTime() + limit.toNanos();
    while (isOurs(server)) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      Pause.briefly();
    }
    return true;
  }
}
