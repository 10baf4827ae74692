package com.dialer360.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is imported: how much of it has been read. */
final class ImportFile extends FilterInputStream {
  private final long size;
  private long read;

  private ImportFile(InputStream in, long size) {
    super(in);
    this.size = size;
  }

  /**
   * Opens it.
   *
   * @throws WrongUsage when it cannot be read
   */
  static ImportFile open(Path path) {
    try {
      return new ImportFile(Files.newInputStream(path), Files.size(path));
    } catch (IOException e) {
      throw new WrongUsage("cannot read " + path);
    }
  }

  /** The part that has been read, 0 to 1. */
  double share() {
    return size == 0 ? 1 : Math.min(1, (double) read / size);
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    read += next < 0 ? 0 : 1;
    return next;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int got = super.read(buffer, from, length);
    read += Math.max(got, 0);
    return got;
  }
}
