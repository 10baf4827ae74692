package com.dialer360.http.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerMainTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(Map<String, String> environment, String... arguments) {
    return new ServerMain(environment, stream(out), stream(err)).run(List.of(arguments));
  }

  private static PrintStream stream(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  @Test
  void printsTheSettingsInForce(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("c"), "http.port = 1\nhttp.threads = 5\n");
    int status =
        run(
            Map.of(
                "DIALER360_HTTP_PORT", "2",
                "DIALER360_DATABASE_PASSWORD", "hush",
                "DIALER360_AMI_SECRET", "hush",
                "DIALER360_USER", "6666"),
            "config",
            "check",
            "--config",
            file.toString(),
            "--http-port=3");
    assertThat(status).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains(
            "http.port = 3\n",
            "http.threads = 5\n",
            "database.password = XXXX\n",
            "ami.secret = XXXX\n")
        .doesNotContain("hush");
  }

  @Test
  void printsHelp() {
    assertThat(run(Map.of(), "--help")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("--http-port VALUE");
  }

  @Test
  void endsWith2OnWrongUsage() {
    assertThat(run(Map.of(), "--http-prot", "1")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "dialer360-server: --http-prot is no option; the nearest is --http-port"
                + System.lineSeparator());
  }

  @Test
  void endsWith1AndOneLineOnAWrongSetting() {
    assertThat(run(Map.of("DIALER360_HTTP_PROT", "1"))).isEqualTo(1);
    assertThat(run(Map.of(), "--http-port", "web")).isEqualTo(1);
    assertThat(run(Map.of(), "config", "check", "--http-mounts", "x")).isEqualTo(1);
    assertThat(run(Map.of(), "config", "check", "--telephony", "pigeon")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .hasSize(4)
        .allMatch(line -> line.startsWith("dialer360-server: "));
  }

  @Test
  void endsWith1AndOneLineWithoutDatabase(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("no-folder"));
    assertThat(run(Map.of(), "--http-port=0", "--data-dir", file.toString())).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .hasSize(1)
        .allMatch(line -> line.startsWith("dialer360-server: "))
        .allMatch(line -> line.contains("no-folder"));
  }
}
