package com.dialer360.http;

import static com.dialer360.http.RunningServer.ADD_LEAD;
import static com.dialer360.http.RunningServer.API;
import static com.dialer360.http.RunningServer.LOGIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that stops reading, and stays, is cut off when its time is up. */
@Timeout(120)
class SilentReaderTest {
  private static final String LIST = LOGIN + "&function=phone_number_log";

  private final RunningServer server = new RunningServer(Map.of("http.idle.seconds", "1"));

  @AfterEach
  void stop() {
    server.close();
  }

  /** Asks for this, and takes nothing of the answer but what the system keeps for it. */
  static Socket asked(int port, String target) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4_096);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    socket
        .getOutputStream()
        .write(
            ("GET " + target + " HTTP/1.1\r\nHost: example.com\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/adminpanel/api.php?",
        "/api/v1/phone_number_log?",
        "/api/v1/phone_number_log?stage=ndjson&"
      })
  void itsRowsAreGivenBackWhileItIsStillThereAndItSeesNoEnd(String target) throws Exception {
    server.centre.calls.lists(Long.MAX_VALUE);

    try (Socket silent = asked(server.port(), target + LIST)) {
      assertThat(server.centre.calls.closed.await(60, TimeUnit.SECONDS)).isTrue();
      assertThat(seen(silent)).contains("AGENT").doesNotContain("\r\n0\r\n");
    }
    while (!server.get("/metrics").body().contains("outcome=\"broken_off\"")) {
      Thread.onSpinWait();
    }
    assertThat(server.centre.reasons).hasSize(1);
  }

  /** A call may take longer than a client may be silent: two silent ones have gone meanwhile. */
  @Test
  void whoWaitsForACallThatTakesItsTimeIsAnswered() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    server.centre.beforeLogging = () -> await(over);

    try (Socket patient = asked(server.port(), API + "?" + ADD_LEAD)) {
      for (int i = 0; i < 2; i++) {
        try (Socket silent = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
          assertThat(silent.getInputStream().read()).isEqualTo(-1);
        }
      }
      over.countDown();

      assertThat(new String(patient.getInputStream().readNBytes(15), StandardCharsets.UTF_8))
          .isEqualTo("HTTP/1.1 200 OK");
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What had reached it when it was cut off. */
  static String seen(Socket silent) throws IOException {
    return new String(silent.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
