package com.dialer360.bulk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Lines, one at a time in memory, and of one that is too long only that it is. */
public final class BoundedLines {
  private static final int END = -1;

  private final BufferedReader text;
  private final int longest;
  private boolean afterReturn;
  private long number;

  /**
   * @param longest characters that a line may have
   */
  public BoundedLines(Reader text, int longest) {
    this.text = new BufferedReader(text);
    this.longest = longest;
  }

  /**
   * A line.
   *
   * @param number counted from 1
   * @param text without its end; as much of it as is allowed when it is too long
   */
  public record Line(long number, String text, boolean tooLong) {}

  /** The next line; empty when there is none. */
  public Optional<Line> next() throws IOException {
    int read = text.read();
    if (afterReturn && read == '\n') {
      read = text.read();
    }
    afterReturn = false;
    if (read == END) {
      return Optional.empty();
    }
    number++;
    StringBuilder line = new StringBuilder();
    boolean tooLong = false;
    while (read != END && read != '\n' && read != '\r') {
      if (line.length() < longest) {
        line.append((char) read);
      } else {
        tooLong = true;
      }
      read = text.read();
    }
    afterReturn = read == '\r';
    return Optional.of(new Line(number, line.toString(), tooLong));
  }
}
