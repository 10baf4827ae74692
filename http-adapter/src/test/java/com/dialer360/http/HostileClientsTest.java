package com.dialer360.http;

import static com.dialer360.http.RunningServer.ADD_LEAD;
import static com.dialer360.http.RunningServer.API;
import static com.dialer360.http.RunningServer.FORM;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A hundred clients that mean ill, many more than there are workers: others are answered all the
 * same, and they themselves refused or cut off in the end.
 */
@Timeout(180)
class HostileClientsTest {
  private static final int HOSTILE = 100;
  private static final int THREADS = 4;
  private static final int THREADS_BESIDE = 6;
  private static final int CALLS = 50;
  private static final long MOST_HEAP = 64L << 20;
  private static final Pattern BROKEN_OFF =
      Pattern.compile("dialer360_calls_seconds_count\\{[^}]*\"broken_off\"[^}]*} " + (THREADS - 1));
  private static final String POST =
      "POST " + API + " HTTP/1.1\r\nHost: a\r\nContent-Type: " + FORM + "\r\n";

  /** What such a client sends before it falls silent. */
  enum Deed {
    NOTHING(""),
    A_BYTE("G"),
    HALF_A_HEADER("GET / HTTP/1.1\r\nHos"),
    NO_BODY(POST + "Content-Length: 1000\r\n\r\n"),
    A_BYTE_OF_A_BODY(POST + "Content-Length: 1000\r\n\r\nf"),
    HALF_A_BODY(POST + "Content-Length: 60000\r\n\r\n" + "a".repeat(30_000)),
    HALF_A_CHUNK(POST + "Transfer-Encoding: chunked\r\n\r\n3e8\r\nfunction=ver"),
    CHUNKS_WITHOUT_END(
        POST
            + "Transfer-Encoding: chunked\r\n\r\n"
            + ("1000\r\n" + "a".repeat(4_096) + "\r\n").repeat(20)),
    A_HUGE_BODY(POST + "Content-Length: 104857600\r\n\r\nfunction=version"),
    A_BATCH_THAT_DOES_NOT_COME(
        "POST /api/v1/batch HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n[{"),
    A_LONG_HEADER("GET / HTTP/1.1\r\nHost: a\r\nX: " + "a".repeat(70_000) + "\r\n\r\n"),
    A_LONG_TARGET("GET /" + "a".repeat(70_000) + " HTTP/1.1\r\nHost: a\r\n\r\n"),
    MANY_HEADERS(
        "GET / HTTP/1.1\r\nHost: a\r\n" + "X-Header-Of-Many: a\r\n".repeat(4_000) + "\r\n"),
    GARBAGE("\u0000\u0001\u0002\u00ff\u00fe garbage \r\n\r\n".repeat(50)),
    PIPELINED_GARBAGE("GET /nothing HTTP/1.1\r\nHost: a\r\n\r\n".repeat(200) + "\u0000\r\n\r\n"),
    TWO_LENGTHS(POST + "Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcde"),
    LENGTH_AND_CHUNKS(
        POST + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGARBAGE\r\n\r\n");

    private final byte[] bytes;

    Deed(String text) {
      bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  private final RunningServer server =
      new RunningServer(
          Map.of(
              "http.threads",
              String.valueOf(THREADS),
              "http.max.request.bytes",
              "65536",
              "http.idle.seconds",
              "2"));
  private final List<Socket> hostile = new ArrayList<>();

  @AfterEach
  void stop() throws IOException {
    for (Socket socket : hostile) {
      socket.close();
    }
    server.close();
  }

  private Socket connected() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    hostile.add(socket);
    return socket;
  }

  private static void send(Socket socket, byte[] bytes) throws IOException {
    try {
      socket.getOutputStream().write(bytes);
    } catch (SocketException refusedAlready) {
      // it is closed while it still sends: what was said is looked at later
    }
  }

  private void othersAreAnswered() {
    for (int i = 0; i < CALLS; i++) {
      assertThat(server.get(API + "?" + ADD_LEAD).body()).startsWith("SUCCESS: add_lead");
      assertThat(server.post(API, FORM, ADD_LEAD).body()).startsWith("SUCCESS: add_lead");
    }
  }

  /** All that it is told until it is cut off. */
  private static String told(Socket socket) throws IOException {
    try {
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (SocketException reset) {
      return "";
    }
  }

  @ParameterizedTest
  @EnumSource
  void othersAreAnsweredAndTheyAreCutOff(Deed deed) throws IOException {
    othersAreAnswered();
    long before = heap();

    for (int i = 0; i < HOSTILE; i++) {
      send(connected(), deed.bytes);
    }
    othersAreAnswered();

    assertThat(workers()).isLessThanOrEqualTo(THREADS + THREADS_BESIDE);
    assertThat(heap() - before).isLessThan(MOST_HEAP);
    for (Socket socket : hostile) {
      assertThat(Arrays.stream(told(socket).split("(?=HTTP/1.1 )")))
          .allMatch(answer -> answer.isEmpty() || answer.startsWith("HTTP/1.1 4"));
    }
    othersAreAnswered();
  }

  @Test
  void parametersBeyondTheThousandthAreNotRead() {
    String many = "&a=1".repeat(16_000);

    HttpResponse<String> answer = server.post(API, FORM, ADD_LEAD + many);

    assertThat(answer.body()).startsWith("SUCCESS: add_lead");
    assertThat(server.post(API, FORM, many.substring(1) + "&" + ADD_LEAD).body())
        .doesNotContain("SUCCESS");
  }

  /** Fewer than there are workers, for each has one until it is cut off. */
  @Test
  void whoReadsNothingIsCutOff() throws IOException {
    server.centre.calls.lists(Long.MAX_VALUE);
    for (int i = 0; i < THREADS - 1; i++) {
      hostile.add(
          SilentReaderTest.asked(
              server.port(), API + "?" + RunningServer.LOGIN + "&function=phone_number_log"));
    }

    othersAreAnswered();
    // who reads on before that is no silent reader, and there is no end to these rows
    while (!BROKEN_OFF.matcher(server.get("/metrics").body()).find()) {
      Thread.onSpinWait();
    }
    for (Socket socket : hostile) {
      assertThat(told(socket)).doesNotContain("\r\n0\r\n");
    }
  }

  /** A header that comes byte after byte is never idle. */
  @Test
  void aHeaderHasItsTimeToArrive() throws IOException {
    try (RunningServer patient =
        new RunningServer(Map.of("http.idle.seconds", "3600", "http.arrival.seconds", "1"))) {
      try (Socket slow = new Socket(InetAddress.getLoopbackAddress(), patient.port())) {
        send(slow, "GET / HT".getBytes(StandardCharsets.US_ASCII));

        assertThat(told(slow)).isEmpty();
      }
    }
  }

  @Test
  void whoStandsStillMakesRoomWhenNoMoreConnectionsAreTaken() throws IOException {
    try (RunningServer small =
        new RunningServer(Map.of("http.connections", "10", "http.idle.seconds", "1"))) {
      List<Socket> silent = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        silent.add(new Socket(InetAddress.getLoopbackAddress(), small.port()));
      }

      assertThat(small.get(API + "?" + ADD_LEAD).body()).startsWith("SUCCESS: add_lead");

      for (Socket socket : silent) {
        socket.close();
      }
    }
  }

  private static long workers() {
    return Arrays.stream(
            ManagementFactory.getThreadMXBean()
                .getThreadInfo(ManagementFactory.getThreadMXBean().getAllThreadIds()))
        .filter(thread -> thread != null && thread.getThreadName().matches("http-\\d+.*"))
        .count();
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
