package com.dialer360.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the password comes from, and where it does not go to. */
class PasswordTest {
  @TempDir private Path folder;
  private FakeServer server;

  @BeforeEach
  void startServer() {
    server = FakeServer.answeringText("ERROR: no\n");
  }

  @AfterEach
  void stopServer() {
    server.close();
  }

  @Test
  void theEnvironmentHoldsIt() {
    assertSent("from-env", new Shell().with("DIALER360_PASSWORD", "from-env"));
  }

  @Test
  void aFileWinsOverTheEnvironment() throws IOException {
    Path file = Files.writeString(folder.resolve("pw"), "from file\r\nnot this\n");

    assertSent(
        "from file",
        new Shell().with("DIALER360_PASSWORD", "from-env"),
        "--password-file",
        file.toString());
  }

  @Test
  void whoeverSitsAtTheTerminalIsAskedForIt() {
    assertSent("typed", new Shell().typing("typed"));
  }

  @Test
  void withoutAnyItIsSaidWhatToDo() {
    Shell.Run run = new Shell().run("add_lead", "--user", "6666", "--url", server.url());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("DIALER360_PASSWORD", "--password-file FILE", "terminal")
        .hasLineCount(1);
  }

  @Test
  void withoutAUserItIsSaidWhatToDo() {
    Shell.Run run = new Shell().typing("typed").run("add_lead", "--url", server.url());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("DIALER360_USER", "--user USER").hasLineCount(1);
  }

  @Test
  void aFileThatCannotBeReadIsWrongUsage() {
    Path missing = folder.resolve("missing");

    Shell.Run run =
        new Shell()
            .run(
                "add_lead",
                "--user",
                "6666",
                "--password-file",
                missing.toString(),
                "--url",
                server.url());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("cannot read the password file " + missing).hasLineCount(1);
  }

  @Test
  void itCannotBeSmuggledIntoTheParameters() {
    Shell.Run run =
        new Shell()
            .with("DIALER360_PASSWORD", "x")
            .run("add_lead", "--user", "6666", "--url", server.url(), "--set", "pass=secret");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.all()).doesNotContain("secret");
  }

  private void assertSent(String password, Shell shell, String... more) {
    String[] arguments = new String[more.length + 5];
    System.arraycopy(
        new String[] {"add_lead", "--user", "6666", "--url", server.url()}, 0, arguments, 0, 5);
    System.arraycopy(more, 0, arguments, 5, more.length);

    Shell.Run run = shell.run(arguments);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(server.asked().form()).containsEntry("pass", password);
    assertThat(run.all()).isEqualTo("ERROR: no\n").doesNotContain(password);
  }
}
