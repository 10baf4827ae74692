package com.dialer360.cli;

import java.util.Optional;

/** Asks whoever sits at the terminal. */
public interface PasswordPrompt {

  /** What was typed after this text, without showing it; empty when nobody can be asked. */
  Optional<String> ask(String text);
}
