package com.dialer360.persistence.embedded;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;

/** The embedded MariaDB cannot run. The message is one line that says what to do. */
public final class EmbeddedDatabaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<String> serverLog;

  EmbeddedDatabaseException(String message) {
    this(message, List.of());
  }

  EmbeddedDatabaseException(String message, List<String> serverLog) {
    super(message);
    this.serverLog = List.copyOf(serverLog);
  }

  private EmbeddedDatabaseException(String message, Throwable cause) {
    super(message, cause);
    this.serverLog = List.of();
  }

  /** Says in words what an operation on a folder of the database ran into. */
  static EmbeddedDatabaseException on(Path folder, IOException e) {
    return new EmbeddedDatabaseException(reason(folder, e), e);
  }

  private static String reason(Path folder, IOException e) {
    String text = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    if (e instanceof FileAlreadyExistsException || text.contains("Not a directory")) {
      return text + " is in the way of the folder " + folder + "; choose another with --data-dir";
    }
    if (e instanceof AccessDeniedException || text.contains("Permission denied")) {
      return "no permission to write " + text + "; choose a folder of your own with --data-dir";
    }
    if (text.contains("No space left") || text.contains("quota exceeded")) {
      return "the disk of " + folder + " is full; free 200 MB or choose another with --data-dir";
    }
    if (text.contains("Read-only file system")) {
      return folder + " is on a read-only file system; choose another with --data-dir";
    }
    return "cannot use the folder " + folder + ": " + text;
  }

  /** The last lines that the server logged before it failed; empty if it was never started. */
  public List<String> serverLog() {
    return serverLog;
  }
}
