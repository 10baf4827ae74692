package com.dialer360.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dialer360.access.Permission;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.catalogue.Parameter;
import com.dialer360.system.VersionResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Passwords among a function's parameters. */
class SecretParameterTest {
  private record AddUser(
      @Parameter("Who.") String agentUser,
      @Parameter(value = "100 % secret.", secret = true) String agentPass) {}

  @TempDir private Path folder;
  private Path file;
  private final ParameterOptions options =
      new ParameterOptions(
          FunctionEntry.of(
                  "add_user",
                  "adds a user",
                  Effect.WRITE,
                  Permission.level(8),
                  AddUser.class,
                  VersionResult.class)
              .parameters());

  @BeforeEach
  void writeFile() throws IOException {
    file = Files.writeString(folder.resolve("pw"), "from file\n");
  }

  @Test
  void aFileMayHoldIt() {
    assertThat(read("--agent-pass-file", file.toString()))
        .isEqualTo(Map.of("agent_pass", "from file"));
    assertThat(read("--agent_pass_file", file.toString()))
        .isEqualTo(Map.of("agent_pass", "from file"));
  }

  @Test
  void itMayBeGivenPlainly() {
    assertThat(read("--agent-pass", "plain", "--agent_user", "1"))
        .isEqualTo(Map.of("agent_pass", "plain", "agent_user", "1"));
  }

  @Test
  void bothAtOnceAreWrong() {
    assertThatThrownBy(() -> read("--agent-pass", "plain", "--agent-pass-file", file.toString()))
        .isInstanceOf(WrongUsage.class)
        .hasMessage("--agent-pass is given both as a value and as a file");
  }

  @Test
  void otherParametersHaveNoFile() {
    assertThat(options.specs())
        .extracting(option -> option.longestName())
        .containsExactly(
            "--agent-user",
            "--agent_user",
            "--agent-pass",
            "--agent_pass",
            "--agent-pass-file",
            "--agent_pass_file");
  }

  @Test
  void aPercentSignIsShownAsItIs() {
    assertThat(commandLine().getUsageMessage()).contains("100 % secret.");
  }

  private Map<String, String> read(String... arguments) {
    CommandLine commandLine = commandLine();
    commandLine.parseArgs(arguments);
    return options.read(new GivenOptions(commandLine));
  }

  private CommandLine commandLine() {
    CommandSpec spec = CommandSpec.create();
    options.specs().forEach(spec::addOption);
    return new CommandLine(spec);
  }
}
