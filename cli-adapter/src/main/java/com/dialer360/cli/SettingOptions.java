package com.dialer360.cli;

import com.dialer360.configuration.ClientVariable;
import com.dialer360.configuration.Configuration;
import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.configuration.ConfigurationSources;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.OptionSpec;

/** An option a setting, out of sight in the help of functions. */
final class SettingOptions {
  private SettingOptions() {}

  /** The options of all settings, which help does not show, but those whose name is taken. */
  static List<OptionSpec> hidden(Set<String> taken) {
    return Arrays.stream(ConfigurationKey.values())
        .filter(key -> !taken.contains(key.onCommandLine()))
        .map(key -> option(key).hidden(true).build())
        .toList();
  }

  /** The options of all settings. */
  static List<OptionSpec> shown() {
    return Arrays.stream(ConfigurationKey.values()).map(key -> option(key).build()).toList();
  }

  /**
   * The settings in force.
   *
   * @throws com.dialer360.configuration.ConfigurationException when they cannot be used
   */
  static Configuration read(GivenOptions given, Map<String, String> environment) {
    Map<String, String> commandLine = new HashMap<>();
    for (ConfigurationKey key : ConfigurationKey.values()) {
      given
          .text(key.onCommandLine())
          .ifPresent(value -> commandLine.put(key.onCommandLine(), value));
    }
    return ConfigurationSources.read(
        environment,
        ClientVariable.names(),
        commandLine,
        given.text(GeneralOptions.CONFIG).map(Path::of));
  }

  private static OptionSpec.Builder option(ConfigurationKey key) {
    OptionSpec.Builder option =
        OptionSpec.builder(key.onCommandLine())
            .type(String.class)
            .paramLabel("VALUE")
            .description(OptionName.plain(key.meaning()));
    return key.fallback().equals("false")
        ? option.arity("0..1").fallbackValue("true")
        : option.arity("1");
  }
}
