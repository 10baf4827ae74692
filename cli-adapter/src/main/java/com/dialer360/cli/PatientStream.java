package com.dialer360.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A stream that is waited for no longer than a time, each time that more of it is wanted. */
final class PatientStream extends FilterInputStream {
  private final Duration patience;

  PatientStream(InputStream in, Duration patience) {
    super(in);
    this.patience = patience;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    if (in.available() > 0) {
      return in.read(bytes, start, length);
    }
    CompletableFuture<Integer> read =
        CompletableFuture.supplyAsync(() -> readNow(bytes, start, length));
    try {
      return read.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      in.close();
      throw new IOException("nothing has come for " + patience.toSeconds() + " s", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof UncheckedIOException failed
          ? failed.getCause()
          : new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private int readNow(byte[] bytes, int start, int length) {
    try {
      return in.read(bytes, start, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
