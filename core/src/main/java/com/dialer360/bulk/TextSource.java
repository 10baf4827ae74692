package com.dialer360.bulk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/**
 * A file of columns as text: UTF-8, with or without a byte order mark; bytes that are none become
 * {@link #NOT_UTF_8}.
 *
 * @param text all of it
 * @param separator that of its first line: comma, semicolon or tab, whichever occurs most
 */
public record TextSource(Reader text, char separator) {
  /** Stands for bytes that are no UTF-8. */
  public static final char NOT_UTF_8 = '\uFFFD';

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int LONGEST_HEADER = 1 << 16;
  private static final String SEPARATORS = ",;\t";

  /** Reads the beginning of this. */
  public static TextSource of(InputStream bytes) throws IOException {
    BufferedReader text =
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), LONGEST_HEADER);
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    text.mark(LONGEST_HEADER);
    int[] counts = new int[SEPARATORS.length()];
    boolean quoted = false;
    int next = text.read();
    for (int i = 1; next >= 0 && (quoted || next != '\n') && i < LONGEST_HEADER; i++) {
      if (next == '"') {
        quoted = !quoted;
      }
      for (int s = 0; s < counts.length && !quoted; s++) {
        counts[s] += next == SEPARATORS.charAt(s) ? 1 : 0;
      }
      next = text.read();
    }
    text.reset();
    int most = 0;
    for (int s = 1; s < counts.length; s++) {
      most = counts[s] > counts[most] ? s : most;
    }
    return new TextSource(text, SEPARATORS.charAt(most));
  }
}
