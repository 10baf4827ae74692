package com.dialer360.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RequestBodyTest {
  private final AtomicLong nanos = new AtomicLong();
  private final RequestBody body = new RequestBody(10, 5, nanos::get);

  @Test
  void readsUpToTheLimit() throws Exception {
    assertThat(body.bytes(new ByteArrayInputStream(new byte[10]))).hasSize(10);
  }

  @Test
  void refusesMore() {
    assertThatThrownBy(() -> body.bytes(new ByteArrayInputStream(new byte[11])))
        .isInstanceOf(UnreadableRequest.class)
        .hasMessage("ERROR: REQUEST TOO LARGE - at most 10 bytes are read");
  }

  @Test
  void givesUpOnABodyThatTrickles() {
    InputStream trickle =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }

          @Override
          public int read(byte[] into, int offset, int length) {
            nanos.addAndGet(TimeUnit.SECONDS.toNanos(25));
            into[offset] = 'a';
            return 1;
          }
        };
    assertThatThrownBy(() -> body.bytes(trickle))
        .isInstanceOf(UnreadableRequest.class)
        .hasMessageContaining("REQUEST TOO SLOW");
    assertThat(nanos.get()).isEqualTo(TimeUnit.SECONDS.toNanos(75));
  }
}
