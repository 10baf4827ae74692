package com.dialer360.cli;

import com.dialer360.access.Authorization;
import com.dialer360.access.BearerKey;
import com.dialer360.access.Credentials;
import com.dialer360.catalogue.CheckOrder;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.configuration.ClientVariable;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds out who calls. A password or key never needs to be on the command line, where others see
 * it. What is given there wins over the environment, and in the environment a key over a password.
 */
final class CallerCredentials {
  private final Surroundings surroundings;

  CallerCredentials(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * Who calls this function: a key, or user and password. A function that is open to everybody
   * needs neither, and is told the user where that is known.
   *
   * @throws WrongUsage when user or password are missing and nobody can be asked
   */
  Optional<? extends Authorization> of(FunctionEntry<?> entry, GivenOptions given) {
    Optional<BearerKey> key = key(given);
    if (key.isPresent()) {
      return entry.checkOrder() == CheckOrder.OPEN ? Optional.empty() : key;
    }
    Optional<String> user =
        given
            .text(GeneralOptions.USER)
            .or(() -> ClientVariable.USER.in(surroundings.environment()));
    if (entry.checkOrder() == CheckOrder.OPEN) {
      return user.map(name -> new Credentials(name, ""));
    }
    String name =
        user.orElseThrow(
            () -> new WrongUsage("say who calls: set DIALER360_USER, or give --user USER"));
    return Optional.of(new Credentials(name, password(name, given)));
  }

  private Optional<BearerKey> key(GivenOptions given) {
    boolean password =
        Stream.of(GeneralOptions.USER, GeneralOptions.PASSWORD_FILE)
            .anyMatch(option -> given.text(option).isPresent());
    Optional<String> file = given.text(GeneralOptions.KEY_FILE);
    if (file.isPresent() && password) {
      throw new WrongUsage(
          GeneralOptions.KEY_FILE + " says who calls: leave --user and --password-file out");
    }
    return file.map(path -> key(SecretFile.read("key", path), "the key file"))
        .or(
            () ->
                ClientVariable.KEY
                    .in(surroundings.environment())
                    .filter(text -> !password)
                    .map(text -> key(text, ClientVariable.KEY.inEnvironment())));
  }

  private static BearerKey key(String text, String where) {
    return BearerKey.parse(text.strip())
        .orElseThrow(() -> new WrongUsage("no key stands in " + where + ": keys begin with d360_"));
  }

  private String password(String user, GivenOptions given) {
    return given
        .text(GeneralOptions.PASSWORD_FILE)
        .map(SecretFile::read)
        .or(() -> ClientVariable.PASSWORD.in(surroundings.environment()))
        .or(() -> surroundings.prompt().ask("Password of " + user + ": "))
        .orElseThrow(
            () ->
                new WrongUsage(
                    "no password: set DIALER360_PASSWORD, give --password-file FILE, or run this"
                        + " in a terminal to be asked"));
  }
}
