package com.dialer360.persistence.embedded;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What mariadbd prints. The log of the start before is kept beside it as {@code .old}. */
record ServerLog(Path file) {
  private static final int LINES_KEPT = 40;
  private static final int BYTES_READ = 1 << 16;

  void rotate() throws IOException {
    if (Files.exists(file)) {
      Files.move(
          file,
          file.resolveSibling(file.getFileName() + ".old"),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  List<String> lastLines() {
    try (var channel = Files.newByteChannel(file)) {
      channel.position(Math.max(0, channel.size() - BYTES_READ));
      byte[] end = Channels.newInputStream(channel).readAllBytes();
      List<String> lines = new String(end, StandardCharsets.UTF_8).lines().toList();
      return lines.subList(Math.max(0, lines.size() - LINES_KEPT), lines.size());
    } catch (IOException e) {
      return List.of();
    }
  }

  boolean saysReady() {
    return lastLines().stream().anyMatch(line -> line.contains("ready for connections"));
  }

  /** The failure with the line that tells most: the first error logged, else the last line. */
  EmbeddedDatabaseException failure(String what) {
    List<String> lines = lastLines();
    String cause =
        lines.stream()
            .filter(line -> line.contains("ERROR") || line.contains("error while loading"))
            .findFirst()
            .or(() -> lines.stream().reduce((earlier, later) -> later))
            .orElse("nothing logged")
            .replaceFirst("^[\\d-]+ +[\\d:]+ \\d+ ", "");
    return new EmbeddedDatabaseException(
        what + ": " + cause + " (see " + file + ")" + advice(cause), lines);
  }

  private static String advice(String cause) {
    if (cause.contains("error while loading shared libraries")) {
      return "; install that library, or name a MariaDB server with jdbc-url";
    }
    if (cause.contains("No space left")
        || cause.contains("Errcode: 28")
        || cause.contains("error 28")) {
      return "; the disk is full: free 200 MB or choose another folder with --data-dir";
    }
    if (cause.contains("Address already in use")) {
      return "; the port is taken: choose another one, or 0 for any";
    }
    return "";
  }
}
