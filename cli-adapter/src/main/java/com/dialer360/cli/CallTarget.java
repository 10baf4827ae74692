package com.dialer360.cli;

import com.dialer360.configuration.ClientVariable;
import com.dialer360.dialect.DialectName;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Chooses who answers: a server when one is named, else this process. */
final class CallTarget {
  private final Start start;
  private final Surroundings surroundings;

  CallTarget(Start start, Surroundings surroundings) {
    this.start = start;
    this.surroundings = surroundings;
  }

  /**
   * Who answers.
   *
   * @throws WrongUsage when the options contradict each other
   * @throws com.dialer360.configuration.ConfigurationException when the settings cannot be used
   */
  Calls chosen(GivenOptions given) {
    Map<String, String> environment = surroundings.environment();
    Optional<DialectName> dialect = given.value(GeneralOptions.DIALECT, DialectName.class);
    Optional<String> url = url(given);
    if (url.isEmpty()) {
      return new LocalCalls(
          start,
          surroundings,
          SettingOptions.read(given, environment),
          dialect.orElse(GeneralOptions.DIALECT_FALLBACK));
    }
    if (dialect.isPresent()) {
      throw new WrongUsage(
          "a server's dialect is that of its address: leave --dialect out, or call another address");
    }
    return new ServerCalls(ServerAddress.of(url.get()), timeout(given));
  }

  /**
   * Who imports.
   *
   * @throws com.dialer360.configuration.ConfigurationException when the settings cannot be used
   */
  Imports imports(GivenOptions given) {
    return url(given)
        .<Imports>map(url -> new ServerImports(ServerAddress.of(url), timeout(given), surroundings))
        .orElseGet(
            () ->
                new LocalImports(
                    start, SettingOptions.read(given, surroundings.environment()), surroundings));
  }

  private Optional<String> url(GivenOptions given) {
    return given
        .text(GeneralOptions.URL)
        .or(() -> ClientVariable.URL.in(surroundings.environment()))
        .filter(address -> !address.isBlank());
  }

  private static Duration timeout(GivenOptions given) {
    int seconds =
        given.value(GeneralOptions.TIMEOUT, Integer.class).orElse(GeneralOptions.TIMEOUT_FALLBACK);
    if (seconds < 1) {
      throw new WrongUsage("--timeout must be 1 second or more");
    }
    return Duration.ofSeconds(seconds);
  }
}
