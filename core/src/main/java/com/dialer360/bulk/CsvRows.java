package com.dialer360.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The rows of a file of columns, read while they are asked for, one at a time in memory. Values are
 * quoted as in RFC 4180, lines end in LF, CR or both, and empty lines are passed over.
 *
 * <p>What is not well formed, or longer than {@link #LONGEST_ROW}, ends it with an {@link
 * UncheckedIOException}: where the next row begins cannot be told. See docs/adr/0019.
 */
public final class CsvRows implements Iterator<FileRow> {
  /** Characters of the longest row, with separators, quotes and line ends in it. */
  public static final int LONGEST_ROW = 262_144;

  private static final char QUOTE = '"';
  private static final int END = -1;

  private final Reader text;
  private final char separator;
  private final char[] buffer = new char[8_192];
  private int position;
  private int filled;
  private boolean afterReturn;
  private long line = 1;
  private long begun = 1;
  private int length;

  private CsvRows(TextSource source) {
    this.text = source.text();
    this.separator = source.separator();
  }

  /** The rows of this file, its header first. */
  public static CsvRows of(InputStream file) throws IOException {
    return new CsvRows(TextSource.of(file));
  }

  /** The names of the columns; empty when there is not even a header. */
  public List<String> header() {
    return hasNext() ? next().values().stream().map(String::strip).toList() : List.of();
  }

  @Override
  public boolean hasNext() {
    try {
      while (atLineEnd()) {
        length = 0;
        take();
      }
      return peek() != END;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public FileRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    try {
      return row();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FileRow row() throws IOException {
    begun = line;
    length = 0;
    List<String> values = new ArrayList<>();
    values.add(value());
    while (peek() == separator) {
      take();
      values.add(value());
    }
    return new FileRow(begun, List.copyOf(values));
  }

  private String value() throws IOException {
    StringBuilder value = new StringBuilder();
    if (peek() == QUOTE) {
      quoted(value);
    } else {
      while (!atValueEnd()) {
        value.append(take());
      }
    }
    return value.toString();
  }

  private void quoted(StringBuilder value) throws IOException {
    long opened = line;
    take();
    while (true) {
      if (peek() == END) {
        throw new IOException("the quote that is opened in line " + opened + " is not closed");
      }
      char next = take();
      if (next != QUOTE) {
        value.append(next);
      } else if (peek() == QUOTE) {
        value.append(take());
      } else {
        break;
      }
    }
    while (!atValueEnd()) {
      if (!Character.isWhitespace(take())) {
        throw new IOException(
            "line " + line + ": behind a closing quote a separator or the line's end must follow");
      }
    }
  }

  private boolean atValueEnd() throws IOException {
    return peek() == separator || peek() == END || atLineEnd();
  }

  private boolean atLineEnd() throws IOException {
    return peek() == '\n' || peek() == '\r';
  }

  /** The next character, which stays the next. */
  private int peek() throws IOException {
    if (position == filled) {
      position = 0;
      filled = Math.max(0, text.read(buffer));
    }
    return filled == 0 ? END : buffer[position];
  }

  private char take() throws IOException {
    length++;
    if (length > LONGEST_ROW) {
      throw new IOException(
          "the row that begins in line "
              + begun
              + " is longer than "
              + LONGEST_ROW
              + " characters: close its quote or shorten it, and import the rows again");
    }
    char taken = buffer[position++];
    if (taken == '\r' || (taken == '\n' && !afterReturn)) {
      line++;
    }
    afterReturn = taken == '\r';
    return taken;
  }
}
