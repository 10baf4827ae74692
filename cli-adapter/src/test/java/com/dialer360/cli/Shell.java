package com.dialer360.cli;

import com.dialer360.wiring.Functions;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Runs the command line as a user does, and keeps what it prints. */
public final class Shell {
  private final Map<String, String> environment = new HashMap<>();
  private Optional<String> typed = Optional.empty();
  private boolean watched;
  private Start start =
      (configuration, progress) -> {
        throw new AssertionError("nothing is to be started here");
      };

  /** What a run printed and ended with. */
  public record Run(int exitCode, String out, String err) {
    /** All that was printed. */
    public String all() {
      return out + err;
    }
  }

  /** Sets a variable of the environment. */
  public Shell with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** Has somebody sit at the terminal who types this password. */
  public Shell typing(String password) {
    typed = Optional.of(password);
    return this;
  }

  /** Has somebody look at a terminal. */
  public Shell watched() {
    watched = true;
    return this;
  }

  /** Has calls answered in this process. */
  public Shell starting(Start program) {
    start = program;
    return this;
  }

  /** Runs {@code dialer360} with these arguments. */
  public Run run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Surroundings surroundings =
        new Surroundings(
            environment,
            new PrintWriter(out),
            new PrintWriter(err),
            () -> watched,
            question -> typed);
    int exitCode = new CommandLineProgram(Functions.all(), surroundings, start).run(arguments);
    return new Run(exitCode, out.toString(), err.toString());
  }
}
