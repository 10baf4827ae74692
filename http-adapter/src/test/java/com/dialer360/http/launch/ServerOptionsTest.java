package com.dialer360.http.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.dialer360.configuration.ConfigurationKey;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerOptionsTest {
  private static ServerOptions parse(String line) throws WrongUsage {
    return ServerOptions.parse(line.isEmpty() ? List.of() : List.of(line.split(" ")));
  }

  @Test
  void servesWithoutOptions() throws WrongUsage {
    ServerOptions options = parse("");
    assertThat(options.action()).isEqualTo(ServerOptions.Action.SERVE);
    assertThat(options.config()).isEmpty();
    assertThat(options.settings()).isEmpty();
  }

  @Test
  void readsSettingsInBothForms() throws WrongUsage {
    ServerOptions options =
        parse("--http-port 0 --database-url=jdbc:mariadb://h/d?a=b --demo --config f --zone=");
    assertThat(options.settings())
        .containsExactly(
            entry("--http-port", "0"),
            entry("--database-url", "jdbc:mariadb://h/d?a=b"),
            entry("--demo", "true"),
            entry("--zone", ""));
    assertThat(options.config()).contains(Path.of("f"));
  }

  @Test
  void takesUnderscoresAndADemoThatIsFalse() throws WrongUsage {
    assertThat(parse("--http_port=1 --demo=false").settings())
        .containsExactly(entry("--http-port", "1"), entry("--demo", "false"));
  }

  @Test
  void readsTheCommand() throws WrongUsage {
    assertThat(parse("--http-port 1 config check").action())
        .isEqualTo(ServerOptions.Action.SHOW_CONFIGURATION);
    assertThat(parse("config check --help").action()).isEqualTo(ServerOptions.Action.SHOW_HELP);
    assertThat(parse("-h").action()).isEqualTo(ServerOptions.Action.SHOW_HELP);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "--http-prot 1; --http-prot is no option; the nearest is --http-port",
        "--demp; --demp is no option; the nearest is --demo",
        "--http-port; --http-port needs a value;",
        "start; 'start' is no command; there is 'config check', and --help",
        "config; 'config' is no command; there is 'config check', and --help",
      })
  void saysWhatItDoesNotUnderstand(String line, String complaint, String advice) {
    assertThatThrownBy(() -> parse(line))
        .isInstanceOf(WrongUsage.class)
        .hasMessage(advice == null ? complaint : complaint + "; " + advice);
  }

  @Test
  void helpsWithEverySetting() {
    for (ConfigurationKey key : ConfigurationKey.values()) {
      assertThat(ServerOptions.help())
          .contains(key.onCommandLine() + " VALUE\n", key.meaning(), key.inEnvironment());
    }
  }
}
