package com.dialer360.cli;

import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.configuration.EffectiveSettings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** Lists what can be configured; {@code config check} shows what is. */
final class ConfigCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("config");
  private final CommandSpec check =
      CommandSpec.wrapWithoutInspection((Callable<Integer>) this::check).name("check");

  ConfigCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    spec.usageMessage().header("Lists the settings, each with its default.");
    spec.addOption(GeneralOptions.help());
    check
        .usageMessage()
        .header("Shows the settings in force, passwords hidden.")
        .sortOptions(false);
    check.addOption(GeneralOptions.config()).addOption(GeneralOptions.help());
    SettingOptions.shown().forEach(check::addOption);
    spec.addSubcommand("check", check);
  }

  /** What the command line knows of it. */
  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    for (ConfigurationKey key : ConfigurationKey.values()) {
      surroundings
          .out()
          .printf(
              "%s%n    %s = %s%n    %s, %s%n",
              key.meaning(),
              key.inFile(),
              key.fallback(),
              key.inEnvironment(),
              key.onCommandLine());
    }
    surroundings.out().flush();
    return ExitCode.SUCCESS;
  }

  private Integer check() {
    surroundings
        .out()
        .print(
            EffectiveSettings.of(
                SettingOptions.read(
                    new GivenOptions(check.commandLine()), surroundings.environment())));
    surroundings.out().flush();
    return ExitCode.SUCCESS;
  }
}
