package com.dialer360.persistence.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.OptionalLong;

/**
 * A data folder that this process holds: the database, the password, the log and the pid of the
 * server.
 */
final class DataFolder implements AutoCloseable {
  private static final int PASSWORD_BYTES = 24;

  private final Path root;
  private final FolderLock lock;

  private DataFolder(Path root, FolderLock lock) {
    this.root = root;
    this.lock = lock;
  }

  static DataFolder hold(Path folder) {
    Path root = folder.toAbsolutePath().normalize();
    try {
      if (!Files.isDirectory(root)) {
        FolderTree.create(root);
      }
      root = root.toRealPath();
      DataFolder held = new DataFolder(root, FolderLock.take(root));
      Files.createDirectories(held.temporary());
      return held;
    } catch (IOException e) {
      throw EmbeddedDatabaseException.on(root, e);
    }
  }

  Path root() {
    return root;
  }

  Path database() {
    return root.resolve("database");
  }

  /**
   * The database while it is being made: renamed when complete, so that a cut first start leaves no
   * half.
   */
  Path unfinishedDatabase() {
    return root.resolve("database.unfinished");
  }

  /**
   * Where the server keeps what it needs for a while. In a folder that it shares, another MariaDB
   * that starts would take its tables for leftovers, and delete them.
   */
  Path temporary() {
    return root.resolve("temporary");
  }

  Path pidFile() {
    return root.resolve("mariadbd.pid");
  }

  Path passwordFile() {
    return root.resolve("password");
  }

  ServerLog log() {
    return new ServerLog(root.resolve("mariadbd.log"));
  }

  boolean hasDatabase() {
    return Files.isDirectory(database());
  }

  String newPassword() throws IOException {
    byte[] random = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(random);
    String password = Base64.getUrlEncoder().encodeToString(random);
    Files.deleteIfExists(passwordFile());
    Files.createFile(
        passwordFile(),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(passwordFile(), password);
    return password;
  }

  String password() throws IOException {
    if (!Files.exists(passwordFile())) {
      throw new EmbeddedDatabaseException(
          "the password file "
              + passwordFile()
              + " is missing; restore it or choose another folder with --data-dir");
    }
    return Files.readString(passwordFile()).strip();
  }

  void rememberServer(long pid) throws IOException {
    Files.writeString(pidFile(), Long.toString(pid));
  }

  void forgetServer() throws IOException {
    Files.deleteIfExists(pidFile());
  }

  /** The server of the last start, if it did not end cleanly. */
  OptionalLong rememberedServer() throws IOException {
    String pid = Files.exists(pidFile()) ? Files.readString(pidFile()).strip() : "";
    return pid.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(pid)) : OptionalLong.empty();
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
