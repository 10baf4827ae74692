package com.dialer360.http.launch;

import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.configuration.NearestName;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param config configuration file
 * @param settings settings given as options
 */
record ServerOptions(Action action, Optional<Path> config, Map<String, String> settings) {
  private static final String CONFIG = "--config";
  private static final String HELP = "--help";

  enum Action {
    SERVE,
    SHOW_HELP,
    SHOW_CONFIGURATION
  }

  /**
   * Reads {@code [--config FILE] [--KEY VALUE] [--KEY=VALUE] [--demo] [config check] [--help]}.
   *
   * @throws WrongUsage when an option is unknown or lacks its value
   */
  static ServerOptions parse(List<String> arguments) throws WrongUsage {
    Deque<String> rest = new ArrayDeque<>(arguments);
    List<String> words = new ArrayList<>();
    Map<String, String> settings = new LinkedHashMap<>();
    Optional<Path> config = Optional.empty();
    boolean help = false;
    while (!rest.isEmpty()) {
      String argument = rest.pop();
      String name = argument.split("=", 2)[0].replace('_', '-');
      if (name.equals(HELP) || name.equals("-h")) {
        help = true;
      } else if (name.equals(CONFIG)) {
        config = Optional.of(Path.of(value(argument, rest)));
      } else if (argument.equals(ConfigurationKey.DEMO.onCommandLine())) {
        settings.put(name, "true");
      } else if (optionNames().contains(name)) {
        settings.put(name, value(argument, rest));
      } else if (name.startsWith("-")) {
        throw new WrongUsage(
            name + " is no option; the nearest is " + NearestName.among(optionNames(), name));
      } else {
        words.add(argument);
      }
    }
    return new ServerOptions(help ? Action.SHOW_HELP : action(words), config, settings);
  }

  /** The text of {@code --help}. */
  static String help() {
    StringBuilder help =
        new StringBuilder(
            """
            Serves the API over HTTP.

            java -jar dialer360-server.jar [OPTION]...               serves until it is stopped
            java -jar dialer360-server.jar config check [OPTION]...  prints the settings in force

              --config FILE
                  configuration file, else DIALER360_CONFIG
              --demo
                  the same as --demo true
              --help
                  prints this

            Settings, each of them also in the file and in the environment:

            """);
    for (ConfigurationKey key : ConfigurationKey.values()) {
      help.append("  ").append(key.onCommandLine()).append(" VALUE\n      ").append(key.meaning());
      if (!key.fallback().isEmpty()) {
        help.append(" (").append(key.fallback()).append(")");
      }
      help.append("\n      ").append(key.inEnvironment()).append("\n");
    }
    return help.toString();
  }

  private static Action action(List<String> words) throws WrongUsage {
    if (words.isEmpty()) {
      return Action.SERVE;
    }
    if (words.equals(List.of("config", "check"))) {
      return Action.SHOW_CONFIGURATION;
    }
    throw new WrongUsage(
        "'" + String.join(" ", words) + "' is no command; there is 'config check', and --help");
  }

  private static List<String> optionNames() {
    List<String> names =
        new ArrayList<>(
            Arrays.stream(ConfigurationKey.values()).map(ConfigurationKey::onCommandLine).toList());
    names.add(CONFIG);
    names.add(HELP);
    return names;
  }

  private static String value(String argument, Deque<String> rest) throws WrongUsage {
    int equals = argument.indexOf('=');
    if (equals >= 0) {
      return argument.substring(equals + 1);
    }
    if (rest.isEmpty()) {
      throw new WrongUsage(argument + " needs a value");
    }
    return rest.pop();
  }
}
