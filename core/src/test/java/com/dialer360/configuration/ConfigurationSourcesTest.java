package com.dialer360.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationSourcesTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writeFile() throws IOException {
    file =
        Files.writeString(
            folder.resolve("dialer360.properties"),
            """
            # where it listens
            http.host = file
            http.port = 1
            http.threads: 5
            audio.root = /tmp/é
            """);
  }

  @Test
  void laterSourcesWin() {
    Configuration configuration =
        read(
            Map.of("DIALER360_HTTP_HOST", "environment", "DIALER360_HTTP_PORT", "2", "PATH", "x"),
            Map.of("http-port", "3"),
            Optional.of(file));

    assertThat(configuration.text(ConfigurationKey.HTTP_PORT)).isEqualTo("3");
    assertThat(configuration.text(ConfigurationKey.HTTP_HOST)).isEqualTo("environment");
    assertThat(configuration.text(ConfigurationKey.HTTP_THREADS)).isEqualTo("5");
    assertThat(configuration.text(ConfigurationKey.AUDIO_ROOT)).isEqualTo("/tmp/é");
    assertThat(configuration.text(ConfigurationKey.DATABASE_POOL_SIZE)).isEqualTo("8");
  }

  @Test
  void readsNoFileUnlessOneIsNamed() {
    assertThat(read(Map.of(), Map.of(), Optional.empty()).text(ConfigurationKey.HTTP_HOST))
        .isEqualTo("127.0.0.1");
  }

  @Test
  void readsTheFileThatTheEnvironmentNames() {
    assertThat(
            read(Map.of("DIALER360_CONFIG", file.toString()), Map.of(), Optional.empty())
                .text(ConfigurationKey.HTTP_HOST))
        .isEqualTo("file");
  }

  @Test
  void readsTheFileOfTheCommandLineInsteadOfThatOfTheEnvironment() {
    assertThat(
            read(Map.of("DIALER360_CONFIG", "/none/such"), Map.of(), Optional.of(file))
                .text(ConfigurationKey.HTTP_HOST))
        .isEqualTo("file");
  }

  @Test
  void leavesVariablesAloneThatAreReadElsewhere() {
    Configuration configuration =
        ConfigurationSources.read(
            Map.of(
                "DIALER360_TEST_JDBC_URL", "x",
                "DIALER360_SERVER", "y",
                "OTHER_HTTP_PORT", "z"),
            List.of("DIALER360_SERVER"),
            Map.of(),
            Optional.empty());

    assertThat(EffectiveSettings.of(configuration))
        .isEqualTo(EffectiveSettings.of(Configuration.defaults()));
  }

  @Test
  void saysWhereAnUnknownKeyWasFound() throws IOException {
    Path mistyped = Files.writeString(folder.resolve("bad.properties"), "http.prot = 1\n");

    assertThatThrownBy(() -> read(Map.of(), Map.of(), Optional.of(mistyped)))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith(mistyped + " sets 'http.prot'");
    assertThatThrownBy(() -> read(Map.of("DIALER360_PROT", "1"), Map.of(), Optional.empty()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("the environment sets 'DIALER360_PROT'");
    assertThatThrownBy(() -> read(Map.of(), Map.of("prot", "1"), Optional.empty()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("the command line sets 'prot'");
  }

  @Test
  void saysWhichFileItCannotRead() throws IOException {
    Path missing = folder.resolve("none");
    Path broken = Files.writeString(folder.resolve("broken"), "http.host = \\u00zz\n");

    assertThatThrownBy(() -> read(Map.of(), Map.of(), Optional.of(missing)))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("cannot read the configuration file " + missing);
    assertThatThrownBy(() -> read(Map.of(), Map.of(), Optional.of(broken)))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("cannot read the configuration file " + broken);
  }

  private static Configuration read(
      Map<String, String> environment, Map<String, String> commandLine, Optional<Path> file) {
    return ConfigurationSources.read(environment, List.of(), commandLine, file);
  }
}
