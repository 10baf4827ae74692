package com.dialer360.http.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/reference says what the program does. With {@code -Dreference=write} it is written. */
class ReferencePagesTest {
  private static final String COMMAND =
      "mvn -q -pl http-adapter -am test -Dtest=ReferencePagesTest -Dreference=write"
          + " -Dsurefire.failIfNoSpecifiedTests=false";
  private static final Path FOLDER = Path.of("../docs/reference");

  @Test
  void thePagesAreThoseOfTheProgram() throws IOException {
    Map<String, String> files = new Reference().files(COMMAND);
    if ("write".equals(System.getProperty("reference"))) {
      write(files);
    }

    assertThat(names())
        .as("files of docs/reference; to make them anew: %s", COMMAND)
        .containsExactlyInAnyOrderElementsOf(files.keySet());
    for (Map.Entry<String, String> file : files.entrySet()) {
      assertThat(Files.readString(FOLDER.resolve(file.getKey())))
          .as("docs/reference/%s; to make it anew: %s", file.getKey(), COMMAND)
          .isEqualTo(file.getValue());
    }
  }

  private static void write(Map<String, String> files) throws IOException {
    Files.createDirectories(FOLDER);
    for (String name : names()) {
      Files.delete(FOLDER.resolve(name));
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
    }
  }

  private static Iterable<String> names() throws IOException {
    try (Stream<Path> found = Files.list(FOLDER)) {
      return found.map(path -> path.getFileName().toString()).toList();
    }
  }
}
