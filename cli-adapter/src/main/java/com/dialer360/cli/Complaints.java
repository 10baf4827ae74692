package com.dialer360.cli;

import com.dialer360.configuration.ConfigurationException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on stderr what went wrong, and with which exit code the program ends. */
final class Complaints {
  private final PrintWriter err;

  Complaints(PrintWriter err) {
    this.err = err;
  }

  /** What was given cannot be understood. */
  int ofParameters(ParameterException e, String... arguments) {
    say(e.getMessage());
    CommandLine command = e.getCommandLine();
    if (!UnmatchedArgumentException.printSuggestions(e, err)) {
      err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    }
    err.flush();
    return ExitCode.WRONG_USAGE;
  }

  /**
   * It was understood, and could not be done.
   *
   * @throws Exception what is a fault of the program itself
   */
  int ofExecution(Exception e, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    if (e instanceof WrongUsage || e instanceof ConfigurationException) {
      say(e.getMessage());
      return ExitCode.WRONG_USAGE;
    }
    if (e instanceof CallFailed) {
      say(e.getMessage());
      return ExitCode.REFUSED;
    }
    throw e;
  }

  private void say(String message) {
    err.println("dialer360: " + message);
    err.flush();
  }
}
