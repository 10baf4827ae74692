package com.dialer360.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;

/**
 * Text that a server sends; it has succeeded when no line of it says that something was refused.
 */
final class ServerText implements Answer.Told {
  private static final String REFUSAL = "ERROR:";
  private static final int PIECE = 8_192;

  private final Reader text;
  private boolean refused;
  private int matched;

  /**
   * @param refused it is known already that something was
   */
  ServerText(Reader text, boolean refused) {
    this.text = text;
    this.refused = refused;
  }

  @Override
  public boolean succeeded() {
    return !refused;
  }

  @Override
  public void tell(PrintWriter out) throws IOException {
    char[] piece = new char[PIECE];
    for (int length = text.read(piece); length >= 0; length = text.read(piece)) {
      for (int i = 0; i < length; i++) {
        look(piece[i]);
      }
      out.write(piece, 0, length);
      if (out.checkError()) {
        return;
      }
    }
  }

  /** Counts how much of the word a line begins with; negative in the rest of a line. */
  private void look(char character) {
    if (character == '\n') {
      matched = 0;
    } else if (matched >= 0) {
      matched = REFUSAL.charAt(matched) == character ? matched + 1 : -1;
      if (matched == REFUSAL.length()) {
        refused = true;
        matched = -1;
      }
    }
  }
}
