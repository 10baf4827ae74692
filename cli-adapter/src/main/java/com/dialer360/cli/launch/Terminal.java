package com.dialer360.cli.launch;

import com.dialer360.cli.PasswordPrompt;
import java.io.Console;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.Optional;

/** The terminal that the program was started in. */
final class Terminal implements PasswordPrompt {

  @Override
  @SuppressWarnings("SystemConsoleNull") // it is null again with the property
  public Optional<String> ask(String text) {
    // from Java 22 to 24 there would else be a console even where nobody sits
    System.setProperty("jdk.console", "java.base");
    Console console = System.console();
    return console == null
        ? Optional.empty()
        : Optional.ofNullable(console.readPassword("%s", text)).map(String::new);
  }

  /** Whether what is said on stderr is seen there: Java knows it of stdin and stdout only. */
  boolean showsErrors() {
    try {
      Process test = new ProcessBuilder("test", "-t", "2").redirectError(Redirect.INHERIT).start();
      return test.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
