package com.dialer360.persistence.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of mariadbd. */
final class ServerCommand {
  private static final int ROOT = 0;

  private final Binaries binaries;
  private final DataFolder folder;
  private final boolean durable;

  ServerCommand(Binaries binaries, DataFolder folder, boolean durable) {
    this.binaries = binaries;
    this.folder = folder;
    this.durable = durable;
  }

  /** Reads SQL from its input, without a port, and ends. */
  Process bootstrap(Path database) throws IOException {
    List<String> command = common(database);
    command.addAll(List.of("--bootstrap", "--log-warnings=0", "--enforce-storage-engine="));
    return run(command, ProcessBuilder.Redirect.PIPE);
  }

  Process server(int port) throws IOException {
    List<String> command = common(folder.database());
    command.addAll(
        List.of(
            "--port=" + port,
            "--bind-address=127.0.0.1",
            "--pid-file=" + folder.pidFile(),
            "--skip-name-resolve",
            "--max-connections=200",
            "--local-infile=OFF",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_general_ci"));
    return run(command, ProcessBuilder.Redirect.from(new File("/dev/null")));
  }

  private List<String> common(Path database) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(binaries.program().toString());
    command.add("--no-defaults");
    command.add(dataDirOption(database));
    command.add("--basedir=" + binaries.home());
    command.add("--tmpdir=" + folder.temporary());
    if (Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(ROOT)) {
      command.add("--user=root");
    }
    command.addAll(
        List.of(
            // Without it, a new key at each start takes seconds.
            "--skip-ssl",
            "--socket=",
            "--performance-schema=OFF",
            "--key-buffer-size=8M",
            "--aria-pagecache-buffer-size=16M"));
    command.addAll(durable ? durable() : fast());
    return command;
  }

  private static List<String> durable() {
    return List.of(
        "--innodb-flush-log-at-trx-commit=1",
        "--innodb-log-file-size=64M",
        "--innodb-buffer-pool-size=256M");
  }

  private static List<String> fast() {
    return List.of(
        "--innodb-flush-log-at-trx-commit=0",
        "--innodb-flush-method=nosync",
        "--innodb-doublewrite=OFF",
        "--innodb-undo-tablespaces=0",
        "--innodb-log-file-size=8M",
        "--innodb-buffer-pool-size=64M",
        "--innodb-buffer-pool-load-at-startup=OFF",
        "--innodb-buffer-pool-dump-at-shutdown=OFF",
        "--debug-no-sync",
        "--skip-sync-frm");
  }

  static String dataDirOption(Path database) {
    return "--datadir=" + database;
  }

  private Process run(List<String> command, ProcessBuilder.Redirect input) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.root().toFile())
            .redirectInput(input)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().file().toFile()));
    Process process = launch(builder);
    folder.rememberServer(process.pid());
    return process;
  }

  private Process launch(ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new EmbeddedDatabaseException(
          "cannot run "
              + binaries.program()
              + " ("
              + e.getMessage()
              + "); it needs glibc and a file system not mounted noexec;"
              + " choose another folder with --data-dir or name a MariaDB server with jdbc-url");
    }
  }
}
