package com.dialer360.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key in place of user and password, towards a server. */
class KeyOptionTest {
  private static final String KEY = "d360_0123456789ab_" + "s".repeat(43);

  @TempDir private Path folder;
  private final FakeServer server = FakeServer.answeringText("ERROR: no\n");

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void theEnvironmentHoldsItAndItWinsOverThePassword() {
    Shell.Run run =
        new Shell()
            .with("DIALER360_KEY", KEY)
            .with("DIALER360_USER", "6666")
            .with("DIALER360_PASSWORD", "1234")
            .run("add_lead", "--url", server.url());

    FakeServer.Asked asked = server.asked();
    assertThat(asked.authorization()).isEqualTo("Bearer " + KEY);
    assertThat(asked.form()).doesNotContainKeys("user", "pass");
    assertThat(run.all()).doesNotContain(KEY);
  }

  @Test
  void aFileHoldsItForDataToo() throws IOException {
    Path file = Files.writeString(folder.resolve("key"), KEY + "\nnot this\n");

    new Shell().run("add_lead", "--key-file", file.toString(), "-o", "json", "--url", server.url());

    assertThat(server.asked().authorization()).isEqualTo("Bearer " + KEY);
  }

  @Test
  void aUserThatIsGivenWinsOverTheEnvironment() {
    new Shell()
        .with("DIALER360_KEY", KEY)
        .with("DIALER360_PASSWORD", "1234")
        .run("add_lead", "--user", "6666", "--url", server.url());

    FakeServer.Asked asked = server.asked();
    assertThat(asked.authorization()).isEmpty();
    assertThat(asked.form()).containsEntry("user", "6666").containsEntry("pass", "1234");
  }

  @Test
  void aKeyAndAUserAreWrongUsage() throws IOException {
    Path file = Files.writeString(folder.resolve("key"), KEY);

    Shell.Run run = new Shell().run("add_lead", "--key-file", file.toString(), "--user", "6666");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--key-file says who calls").hasLineCount(1);
  }

  @Test
  void whatIsNoKeyIsWrongUsageAndNotShown() {
    Shell.Run run = new Shell().with("DIALER360_KEY", "s3cret").run("add_lead");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("no key stands in DIALER360_KEY").doesNotContain("s3cret");
    assertThat(new Shell().run("add_lead", "--key-file", folder.resolve("none").toString()).err())
        .contains("cannot read the key file");
  }

  @Test
  void keysAreNotMadeOverAServer() {
    Shell.Run run = new Shell().run("key", "list", "--url", server.url());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("leave --url and DIALER360_URL out").hasLineCount(1);
    assertThat(new Shell().with("DIALER360_URL", server.url()).run("key", "list").exitCode())
        .isEqualTo(2);
  }

  @Test
  void whatCannotBeUnderstoodIsWrongUsage() {
    assertThat(new Shell().run("key", "create").exitCode()).isEqualTo(2);
    assertThat(new Shell().run("key", "revoke").exitCode()).isEqualTo(2);
    assertThat(new Shell().run("key").exitCode()).isEqualTo(2);
    assertThat(new Shell().run("key", "--help").out()).contains("create", "list", "revoke");
  }
}
