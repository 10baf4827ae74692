package com.dialer360.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * What the program runs in.
 *
 * @param environment all variables
 * @param out where answers go
 * @param err where complaints go
 * @param watched whether err is a terminal; asked when there is progress to show
 * @param prompt how a password is asked for
 */
public record Surroundings(
    Map<String, String> environment,
    PrintWriter out,
    PrintWriter err,
    BooleanSupplier watched,
    PasswordPrompt prompt) {
  public Surroundings {
    environment = Map.copyOf(environment);
  }
}
