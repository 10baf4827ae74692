package com.dialer360.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that tells whenever something was read of it. */
final class PassedOn extends FilterInputStream {
  private final Runnable told;

  PassedOn(InputStream in, Runnable told) {
    super(in);
    this.told = told;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    told.run();
    return super.read(buffer, from, length);
  }
}
