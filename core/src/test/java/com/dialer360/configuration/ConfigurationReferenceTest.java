package com.dialer360.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * docs/configuration.md lists every key as it is; when this fails, copy the expected table there.
 */
class ConfigurationReferenceTest {

  @Test
  void theReferencePageListsEveryKey() throws IOException {
    assertThat(Files.readString(Path.of("../docs/configuration.md"))).contains(table());
  }

  private static String table() {
    return Arrays.stream(ConfigurationKey.values())
        .map(
            key ->
                "| `%s` | `%s` | %s | %s |\n"
                    .formatted(
                        key.inFile(),
                        key.inEnvironment(),
                        key.fallback().isEmpty() ? "" : "`" + key.fallback() + "`",
                        key.meaning()))
        .collect(
            Collectors.joining(
                "", "| key | environment | default | meaning |\n| --- | --- | --- | --- |\n", ""));
  }
}
