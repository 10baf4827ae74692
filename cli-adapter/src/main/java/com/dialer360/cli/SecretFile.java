package com.dialer360.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file that holds a password or a key. */
final class SecretFile {
  private SecretFile() {}

  /**
   * The first line of this file; empty when it has none.
   *
   * @throws WrongUsage when it cannot be read
   */
  static String read(String path) {
    return read("password", path);
  }

  /** The same, called so when it cannot be read. */
  static String read(String what, String path) {
    try {
      return Files.readString(Path.of(path)).lines().findFirst().orElse("");
    } catch (IOException | InvalidPathException e) {
      throw new WrongUsage(
          "cannot read the " + what + " file " + path + " (" + e.getClass().getSimpleName() + ")");
    }
  }
}
