package com.dialer360.cli;

import com.dialer360.access.Credentials;
import com.dialer360.catalogue.CheckOrder;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.configuration.ClientVariable;
import java.util.Optional;

/** Finds out who calls. A password never needs to be on the command line, where others see it. */
final class CallerCredentials {
  private final Surroundings surroundings;

  CallerCredentials(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * Who calls this function; a function that is open to everybody needs no password, and is told
   * the user where that is known.
   *
   * @throws WrongUsage when user or password are missing and nobody can be asked
   */
  Optional<Credentials> of(FunctionEntry<?> entry, GivenOptions given) {
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
