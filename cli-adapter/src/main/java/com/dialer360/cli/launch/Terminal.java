package com.dialer360.cli.launch;

import com.dialer360.cli.PasswordPrompt;
import java.io.Console;
import java.util.Optional;

/** The terminal that the program was started in. */
final class Terminal implements PasswordPrompt {

  @Override
  public Optional<String> ask(String text) {
    Console console = console();
    return console == null
        ? Optional.empty()
        : Optional.ofNullable(console.readPassword("%s", text)).map(String::new);
  }

  /** True when somebody sits there. */
  @SuppressWarnings("SystemConsoleNull")
  static boolean there() {
    return console() != null;
  }

  @SuppressWarnings("SystemConsoleNull") // it is null again with the property
  private static Console console() {
    // from Java 22 to 24 there would else be a console even where nobody sits
    System.setProperty("jdk.console", "java.base");
    return System.console();
  }
}
