package com.dialer360.cli;

import java.io.PrintWriter;
import java.util.Map;

/**
 * What the program runs in.
 *
 * @param environment all variables
 * @param out where answers go
 * @param err where complaints go
 * @param prompt how a password is asked for
 */
public record Surroundings(
    Map<String, String> environment, PrintWriter out, PrintWriter err, PasswordPrompt prompt) {
  public Surroundings {
    environment = Map.copyOf(environment);
  }
}
