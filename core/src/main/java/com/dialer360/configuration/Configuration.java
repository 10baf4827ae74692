package com.dialer360.configuration;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The settings that are in force. Later layers win over earlier ones: defaults, file, environment,
 * command line. Each module reads its own settings record from here.
 */
public final class Configuration {
  private final Map<ConfigurationKey, String> values;

  private Configuration(Map<ConfigurationKey, String> values) {
    this.values = values;
  }

  /** The defaults. */
  public static Configuration defaults() {
    return new Configuration(Map.of());
  }

  /**
   * These settings with a layer on top.
   *
   * @param layer where it comes from, for messages: {@code the environment}
   * @param entries names in any spelling of {@link ConfigurationKey}, and values; an empty value
   *     brings the default back
   * @throws ConfigurationException when a name is unknown; names the nearest known one
   */
  public Configuration with(String layer, Map<String, String> entries) {
    Map<ConfigurationKey, String> all = new EnumMap<>(ConfigurationKey.class);
    all.putAll(values);
    entries.forEach((name, value) -> all.put(known(layer, name), value.strip()));
    all.values().removeIf(String::isEmpty);
    return new Configuration(all);
  }

  /** The value of this key. */
  public String text(ConfigurationKey key) {
    return values.getOrDefault(key, key.fallback());
  }

  /** The value of this key, if it is not empty. */
  public Optional<String> optional(ConfigurationKey key) {
    return Optional.of(text(key)).filter(value -> !value.isEmpty());
  }

  /**
   * The value of this key, a whole number.
   *
   * @throws ConfigurationException when it is not one between these bounds
   */
  public int number(ConfigurationKey key, int least, int most) {
    try {
      int number = Integer.parseInt(text(key));
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, with the number that is out of bounds
    }
    throw refused(key, "a whole number from " + least + " to " + most);
  }

  /**
   * The value of this key, true or false.
   *
   * @throws ConfigurationException when it is neither
   */
  public boolean flag(ConfigurationKey key) {
    return switch (text(key).toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw refused(key, "true or false");
    };
  }

  /**
   * The value of this key, one of the constants of an enum in any letter case.
   *
   * @throws ConfigurationException when it is none of them
   */
  public <E extends Enum<E>> E choice(ConfigurationKey key, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equalsIgnoreCase(text(key)))
        .findFirst()
        .orElseThrow(
            () ->
                refused(
                    key,
                    "one of "
                        + String.join(
                            ", ",
                            Arrays.stream(type.getEnumConstants())
                                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                                .toList())));
  }

  /** The complaint that this key's value is not what it must be. */
  public ConfigurationException refused(ConfigurationKey key, String mustBe) {
    return new ConfigurationException(
        key.inFile()
            + " ("
            + key.inEnvironment()
            + ") must be "
            + mustBe
            + ", not '"
            + key.shown(text(key))
            + "'");
  }

  private static ConfigurationKey known(String layer, String name) {
    return ConfigurationKey.spelled(name)
        .orElseThrow(
            () ->
                new ConfigurationException(
                    layer
                        + " sets '"
                        + name
                        + "', which is no setting; the nearest is '"
                        + NearestName.among(
                            Arrays.stream(ConfigurationKey.values())
                                .map(ConfigurationKey::inFile)
                                .toList(),
                            name)
                        + "'"));
  }
}
