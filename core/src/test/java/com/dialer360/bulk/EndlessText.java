package com.dialer360.bulk;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A beginning, and then the same again and again until so much has been read. */
final class EndlessText extends InputStream {
  private final byte[] beginning;
  private final byte[] repeated;
  private final long most;
  private long given;

  EndlessText(String beginning, String repeated, long most) {
    this.beginning = beginning.getBytes(StandardCharsets.UTF_8);
    this.repeated = repeated.getBytes(StandardCharsets.UTF_8);
    this.most = most;
  }

  long given() {
    return given;
  }

  @Override
  public int read() {
    if (given == most) {
      return -1;
    }
    long at = given++;
    return at < beginning.length
        ? beginning[(int) at]
        : repeated[(int) ((at - beginning.length) % repeated.length)];
  }

  @Override
  public int read(byte[] bytes, int from, int length) {
    int count = 0;
    while (count < length && given < most) {
      bytes[from + count] = (byte) read();
      count++;
    }
    return count == 0 && length > 0 ? -1 : count;
  }
}
