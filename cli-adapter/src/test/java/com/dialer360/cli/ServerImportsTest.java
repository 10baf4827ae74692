package com.dialer360.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code dialer360 import --url}: files that a server imports. */
@Timeout(120)
class ServerImportsTest {
  private static final String ROWS = "Phone,Ort\n7275551111,Köln\n1,\n";
  private static final String LOGIN = "Basic NjY2NjoxMjM0";
  private static final String REFUSAL =
      """
      {"type":"t","status":401,"detail":"ERROR: Login incorrect","outcome":"login_bad",
       "outcomes":[{"outcome":"login_bad","message":"ERROR: Login incorrect"}]}
      """;

  @TempDir private Path folder;

  private final FakeImportServer server = new FakeImportServer();

  @AfterEach
  void stop() {
    server.close();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Path result(Path file) {
    return Path.of(file + ".refused.csv");
  }

  private static Shell.Run run(String url, Path file, String... options) {
    String[] arguments = new String[options.length + 4];
    System.arraycopy(new String[] {"import", file.toString(), "--url", url}, 0, arguments, 0, 4);
    System.arraycopy(options, 0, arguments, 4, options.length);
    return new Shell()
        .with("DIALER360_USER", "6666")
        .with("DIALER360_PASSWORD", "1234")
        .run(arguments);
  }

  @Test
  void theFileIsSentAndItsRefusedRowsAreFetched() throws IOException {
    Path file = file("leads.csv", ROWS);

    Shell.Run run =
        run(
            server.url(),
            file,
            "--list-id",
            "101",
            "--duplicate-check",
            "DUPLIST",
            "--map",
            "Ort=city",
            "--again");

    assertThat(run)
        .isEqualTo(
            new Shell.Run(
                1, "import 7: 2 rows, 1 added, 1 refused: see " + result(file) + "\n", ""));
    assertThat(server.sent())
        .extracting(FakeImportServer.Sent::path)
        .containsExactly("/api/v1/imports", "/api/v1/imports/7/refusals");
    FakeImportServer.Sent sent = server.sent().get(0);
    assertThat(sent.query().split("&"))
        .containsExactlyInAnyOrder(
            "source=cli", "list_id=101", "duplicate_check=DUPLIST", "map=Ort=city", "again=Y");
    assertThat(sent.authorization()).isEqualTo(LOGIN);
    assertThat(sent.type()).isEqualTo("text/csv; charset=utf-8");
    assertThat(sent.body()).isEqualTo(ROWS);
    assertThat(server.sent().get(1).query()).isEqualTo("source=cli");
    assertThat(server.sent().get(1).authorization()).isEqualTo(LOGIN);
    assertThat(Files.readString(result(file)))
        .isEqualTo("line,phone_number,code,reason\n3,1,bad_length,x\n");
  }

  @Test
  void objectsALineAreSentAsSuch() throws IOException {
    Path file = file("leads.ndjson", "{\"phone_number\":\"7275551111\"}\n");

    run(server.url(), file, "--list-id", "101");

    assertThat(server.sent().get(0).type()).isEqualTo("application/x-ndjson");
  }

  @Test
  void aDryRunFetchesNothing() throws IOException {
    Path file = file("leads.csv", ROWS);

    Shell.Run run = run(server.url(), file, "--list-id", "101", "--dry-run");

    assertThat(run.out()).startsWith("dry run: 2 rows, 1 would be added, 1 refused");
    assertThat(server.sent()).hasSize(1);
    assertThat(server.sent().get(0).query()).contains("dry_run=Y");
  }

  @Test
  void aRefusalIsToldInTheServersWords() throws IOException {
    Path file = file("leads.csv", ROWS);
    server.refusing(401, REFUSAL);

    Shell.Run run = run(server.url(), file, "--list-id", "101");

    assertThat(run).isEqualTo(new Shell.Run(1, "", "dialer360: ERROR: Login incorrect\n"));
    assertThat(server.sent()).hasSize(1);
    assertThat(result(file)).doesNotExist();
  }

  @Test
  void whatIsNotInTheServersWordsIsToldByItsStatus() throws IOException {
    Path file = file("leads.csv", ROWS);
    server.refusing(502, "<html>Bad Gateway</html>");
    assertThat(run(server.url(), file, "--list-id", "101").err())
        .isEqualTo("dialer360: " + server.url() + " answered with status 502\n");

    server.refusing(404, "{}");
    assertThat(run(server.url(), file, "--list-id", "101").err())
        .isEqualTo("dialer360: " + server.url() + " answered with status 404\n");
  }

  @Test
  void aConnectionThatBreaksWhileTheFileIsSentIsToldAndTheSameCommandGoesOn() throws IOException {
    Path file = file("leads.csv", ROWS + "7275552222,x\n".repeat(500_000));
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture<Void> broken = CompletableFuture.runAsync(() -> breakOff(listener));

      Shell.Run run =
          run("http://127.0.0.1:" + listener.getLocalPort() + "/x", file, "--list-id", "101");

      broken.join();
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .startsWith("dialer360: cannot finish with ")
          .endsWith("; the same command goes on\n");
      assertThat(result(file)).doesNotExist();
    }
  }

  /** Takes some of the body, and is gone. */
  private static void breakOff(ServerSocket listener) {
    try (Socket client = listener.accept()) {
      assertThat(client.getInputStream().readNBytes(100_000)).hasSize(100_000);
      client.setSoLinger(true, 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void nobodyMayListen() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }

    Shell.Run run =
        run("http://127.0.0.1:" + free + "/x", file("leads.csv", ROWS), "--list-id", "101");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("nothing listens there; the same command goes on");
  }

  @Test
  void anImportHasEndedThoughItsRefusedRowsCannotBeFetched() throws IOException {
    Path file = file("leads.csv", ROWS);
    Files.writeString(result(file), "of another day");

    Shell.Run kept = run(server.keepingRefusals().url(), file, "--list-id", "101");

    assertThat(kept.exitCode()).isEqualTo(1);
    assertThat(kept.err())
        .startsWith(
            "dialer360: import 7 has ended, but which rows it refused cannot be fetched from http://")
        .endsWith(
            "/api/v1/imports/7/refusals?source=cli: "
                + server.url()
                + " answered with status 503\n");
    assertThat(result(file)).hasContent("of another day");
  }

  @Test
  void aResultFileIsWholeOrNotThere() throws IOException {
    Path file = file("leads.csv", ROWS);

    Shell.Run run = run(server.breakingOff(1_000).url(), file, "--list-id", "101");

    assertThat(run.err()).startsWith("dialer360: import 7 has ended");
    assertThat(folder).isDirectoryNotContaining("glob:**.refused.csv*");
  }
}
