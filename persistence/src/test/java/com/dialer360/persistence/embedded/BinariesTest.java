package com.dialer360.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesTest {
  @TempDir Path folder;

  @Test
  void unpacksOnceWithoutTheDebugSections() throws Exception {
    Binaries first = Binaries.in(folder);
    assertThat(Files.size(first.program())).isBetween(20_000_000L, 40_000_000L);
    assertThat(first.program()).isExecutable();
    Object inode = Files.getAttribute(first.program(), "unix:ino");

    Binaries second = Binaries.in(folder);
    assertThat(Files.getAttribute(second.program(), "unix:ino")).isEqualTo(inode);
  }

  @Test
  void replacesAFolderWithATruncatedFile() throws Exception {
    Path program = Binaries.in(folder).program();
    long size = Files.size(program);
    Files.writeString(program, "cut");

    assertThat(Files.size(Binaries.in(folder).program())).isEqualTo(size);
  }

  @Test
  void letsTwoUnpackAtTheSameTime() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Callable<Path> unpack = () -> Binaries.in(folder).program();
      for (Future<Path> program : threads.invokeAll(List.of(unpack, unpack))) {
        assertThat(program.get()).isExecutable();
      }
    } finally {
      threads.shutdown();
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(folder.resolve(Binaries.VERSION));
    }
  }
}
