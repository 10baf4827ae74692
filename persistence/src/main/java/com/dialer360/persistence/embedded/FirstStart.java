package com.dialer360.persistence.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Makes the database of a new data folder: the system tables and one account, ours, with its
 * password. There never is a root account, so nobody gets in without the password at any moment.
 */
final class FirstStart {
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final Duration KILL = Duration.ofSeconds(10);

  private final DataFolder folder;
  private final ServerCommand command;

  FirstStart(DataFolder folder, ServerCommand command) {
    this.folder = folder;
    this.command = command;
  }

  void run(String user) throws IOException {
    FolderTree.delete(folder.unfinishedDatabase());
    FolderTree.create(folder.unfinishedDatabase());
    String account = accountSql(user, folder.newPassword());
    Process bootstrap = command.bootstrap(folder.unfinishedDatabase());
    try {
      boolean fed = feed(bootstrap, account);
      if (!Ending.of(bootstrap, LIMIT) || bootstrap.exitValue() != 0 || !fed) {
        throw folder.log().failure("MariaDB could not make a database in " + folder.root());
      }
      Files.move(folder.unfinishedDatabase(), folder.database(), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Ending.of(bootstrap.destroyForcibly(), KILL);
      folder.forgetServer();
      FolderTree.delete(folder.unfinishedDatabase());
    }
  }

  /** False if it ended before it had read all: its log says why. */
  private static boolean feed(Process bootstrap, String account) {
    try (OutputStream sql = bootstrap.getOutputStream();
        InputStream tables = Binaries.resource("share/mariadb_system_tables.sql")) {
      sql.write("CREATE DATABASE mysql;\nUSE mysql;\n".getBytes(StandardCharsets.UTF_8));
      tables.transferTo(sql);
      sql.write(account.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static String accountSql(String user, String password) {
    return "INSERT INTO global_priv VALUES ('127.0.0.1', '"
        + user
        + "', '{\"access\":18446744073709551615,\"plugin\":\"mysql_native_password\","
        + "\"authentication_string\":\""
        + nativeHash(password)
        + "\"}');\n";
  }

  private static String nativeHash(String password) {
    byte[] once = sha1(password.getBytes(StandardCharsets.UTF_8));
    return "*" + HexFormat.of().formatHex(sha1(once)).toUpperCase(Locale.ROOT);
  }

  private static byte[] sha1(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
