package com.dialer360.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a command line is said before anything is called. */
class WrongUsageTest {
  @TempDir private Path folder;
  private final Shell shell =
      new Shell().with("DIALER360_USER", "6666").with("DIALER360_PASSWORD", "1234");

  @Test
  void aMistypedFunctionIsAnsweredWithTheNearestOne() {
    assertWrong("Did you mean: dialer360 add_lead", "add_laed");
  }

  @Test
  void aMistypedOptionIsAnsweredWithTheNearestOnes() {
    assertWrong("--phone-number", "add_lead", "--phone-numbr", "1");
  }

  @Test
  void noCommandIsWrong() {
    assertWrong("Try 'dialer360 --help'.");
  }

  @Test
  void anOptionWithoutItsValueIsWrong() {
    assertWrong("'--phone-number'", "add_lead", "--phone-number");
  }

  @Test
  void anOptionGivenTwiceIsWrong() {
    assertWrong("'--list-id'", "add_lead", "--list-id", "1", "--list-id", "2");
  }

  @Test
  void aWordThatIsNoChoiceIsAnsweredWithTheChoices() {
    assertWrong("must be one of text, json, csv, table, not 'xml'", "version", "-o", "xml");
    assertWrong("must be one of dialer360, vicidial", "version", "--dialect", "x");
  }

  @Test
  void aTimeoutMustBeSeconds() {
    assertWrong("'--timeout'", "version", "--url", "http://h/", "--timeout", "x");
    assertWrong("1 second or more", "version", "--url", "http://h/", "--timeout", "0");
  }

  @Test
  void setTakesPairs() {
    assertWrong("NAME=VALUE", "add_lead", "--set", "color");
    assertWrong("NAME=VALUE", "add_lead", "--set", "=red");
    assertWrong("NAME=VALUE", "add_lead", "--set", "function=version");
  }

  @Test
  void anUnknownSettingIsAnsweredWithTheNearestOne() {
    shell.with("DIALER360_HTP_PORT", "1");

    assertWrong("the nearest is 'http.port'", "version");
    assertWrong("the nearest is 'http.port'", "config", "check");
  }

  @Test
  void aConfigurationFileThatCannotBeReadIsWrong() {
    assertWrong("cannot read the configuration file", "version", "--config", "/no/such/file");
  }

  @Test
  void anArgumentIsNoFileEvenIfItLooksLikeOne() throws IOException {
    Path file = Files.writeString(folder.resolve("arguments"), "--help");

    assertWrong("Unmatched argument", "add_lead", "@" + file);
  }

  @Test
  void settingsInForceAreShownWithoutPasswords() {
    Shell.Run run =
        shell
            .with("DIALER360_DATABASE_PASSWORD", "hush")
            .with("DIALER360_AMI_SECRET", "hush")
            .with("DIALER360_ZONE", "UTC")
            .with("DIALER360_URL", "http://h/")
            .run("config", "check", "--http-port", "8081", "--demo");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("http.port = 8081\n", "zone = UTC\n", "demo = true\n")
        .contains("database.password = XXXX\n", "ami.secret = XXXX\n")
        .doesNotContain("hush");
  }

  @Test
  void allSettingsAreListed() {
    Shell.Run run = shell.run("config");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("http.port = 8080", "DIALER360_HTTP_PORT, --http-port", "DIALER360_DATABASE_URL");
  }

  @Test
  void theProgramTellsItsVersion() {
    Shell.Run run = shell.run("--version");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).matches("dialer360 \\d+\\.\\d+\\.\\d+ \\(.+\\)\\R");
  }

  private void assertWrong(String message, String... arguments) {
    Shell.Run run = shell.run(arguments);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("dialer360: ").contains(message);
    assertThat(run.err().lines().count()).isLessThanOrEqualTo(2);
  }
}
