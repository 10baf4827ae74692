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
 * @param terminal true when somebody looks at what goes to {@code err}
 */
public record Surroundings(
    Map<String, String> environment,
    PrintWriter out,
    PrintWriter err,
    PasswordPrompt prompt,
    boolean terminal) {
  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /** Surroundings in which nobody looks. */
  public Surroundings(
      Map<String, String> environment, PrintWriter out, PrintWriter err, PasswordPrompt prompt) {
    this(environment, out, err, prompt, false);
  }
}
