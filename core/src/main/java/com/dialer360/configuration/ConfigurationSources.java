package com.dialer360.configuration;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where settings come from: a file, the environment, the command line; later ones win. */
public final class ConfigurationSources {
  private static final String PREFIX = "DIALER360_";
  private static final String FILE = PREFIX + "CONFIG";

  private ConfigurationSources() {}

  /**
   * The settings of a program that is being started.
   *
   * @param environment all variables; of those that begin with {@code DIALER360_}, {@code
   *     DIALER360_CONFIG} names the file
   * @param notSettings variables with that beginning that are read elsewhere
   * @param commandLine settings given there, names in any spelling
   * @param file the file named on the command line, instead of {@code DIALER360_CONFIG}
   * @throws ConfigurationException when the file cannot be read or a name is unknown
   */
  public static Configuration read(
      Map<String, String> environment,
      List<String> notSettings,
      Map<String, String> commandLine,
      Optional<Path> file) {
    Optional<Path> chosen = file.or(() -> Optional.ofNullable(environment.get(FILE)).map(Path::of));
    Map<String, String> fromFile = chosen.map(ConfigurationSources::file).orElse(Map.of());
    Map<String, String> variables =
        environment.entrySet().stream()
            .filter(variable -> variable.getKey().startsWith(PREFIX))
            .filter(variable -> !variable.getKey().equals(FILE))
            .filter(variable -> !variable.getKey().startsWith(PREFIX + "TEST_"))
            .filter(variable -> !notSettings.contains(variable.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return Configuration.defaults()
        .with(chosen.map(Path::toString).orElse("no file"), fromFile)
        .with("the environment", variables)
        .with("the command line", commandLine);
  }

  private static Map<String, String> file(Path path) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(path)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new ConfigurationException("cannot read the configuration file " + path + ": " + e);
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toMap(Function.identity(), properties::getProperty));
  }
}
