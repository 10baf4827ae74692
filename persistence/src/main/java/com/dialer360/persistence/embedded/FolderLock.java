package com.dialer360.persistence.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/** Keeps a data folder for one owner. The operating system frees it when this JVM dies. */
final class FolderLock implements AutoCloseable {
  private final Path ownerFile;
  private final FileChannel channel;

  private FolderLock(Path ownerFile, FileChannel channel) {
    this.ownerFile = ownerFile;
    this.channel = channel;
  }

  /**
   * Synchronized, and asks the owner file first, because POSIX drops the lock of a process as soon
   * as the process closes any channel on the locked file: a second attempt in the same JVM must not
   * even open it.
   */
  @SuppressWarnings("resource")
  static synchronized FolderLock take(Path folder) throws IOException {
    Path ownerFile = folder.resolve("launcher.pid");
    if (owner(ownerFile).equals(thisProcess())) {
      throw inUse(folder, ownerFile);
    }
    FileChannel channel =
        FileChannel.open(
            folder.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() == null) {
        throw inUse(folder, ownerFile);
      }
      Files.writeString(ownerFile, thisProcess());
      return new FolderLock(ownerFile, channel);
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw inUse(folder, ownerFile);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static EmbeddedDatabaseException inUse(Path folder, Path ownerFile) throws IOException {
    String pid = owner(ownerFile).replaceFirst(" .*", "");
    return new EmbeddedDatabaseException(
        "the data folder "
            + folder
            + " is in use by "
            + (pid.isBlank() ? "another process" : "process " + pid)
            + "; stop that process or choose another with --data-dir");
  }

  private static String owner(Path ownerFile) throws IOException {
    return Files.exists(ownerFile) ? Files.readString(ownerFile) : "";
  }

  /** With the start instant: in a container each JVM may have the pid 1. */
  private static String thisProcess() {
    ProcessHandle self = ProcessHandle.current();
    Instant started = self.info().startInstant().orElse(Instant.EPOCH);
    return self.pid() + " " + started.toEpochMilli();
  }

  @Override
  public void close() throws IOException {
    synchronized (FolderLock.class) {
      Files.deleteIfExists(ownerFile);
      channel.close();
    }
  }
}
