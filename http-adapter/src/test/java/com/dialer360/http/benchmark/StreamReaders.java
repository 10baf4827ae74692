package com.dialer360.http.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Listeners to the stream, who note when each event has come in whole. */
final class StreamReaders implements AutoCloseable {
  private static final String REQUEST =
      String.join(
          "\r\n",
          "GET /api/v1/stream/agents?source=bench&user=6666&pass=1234 HTTP/1.1",
          "Host: 127.0.0.1",
          "",
          "");
  private static final byte[] DATA = "data: ".getBytes(StandardCharsets.US_ASCII);

  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private final List<Future<List<Long>>> running = new ArrayList<>();
  private final ExecutorService threads;

  StreamReaders(int port, int listeners) throws IOException {
    threads = Executors.newFixedThreadPool(Math.max(1, listeners));
    for (int i = 0; i < listeners; i++) {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
      sockets.add(socket);
      socket.getOutputStream().write(REQUEST.getBytes(StandardCharsets.US_ASCII));
      running.add(threads.submit(() -> arrivals(socket)));
    }
  }

  private static List<Long> arrivals(Socket socket) {
    List<Long> times = new ArrayList<>();
    try {
      InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
      int matched = 0;
      boolean inData = false;
      for (int next = in.read(); next >= 0; next = in.read()) {
        if (inData && next == '\n') {
          times.add(System.nanoTime());
          inData = false;
        }
        matched = next == DATA[matched] ? matched + 1 : 0;
        if (matched == DATA.length) {
          matched = 0;
          inData = true;
        }
      }
    } catch (IOException e) {
      return times;
    }
    return times;
  }

  /** Reads on for so long while nobody polls. */
  Map<String, Latencies> alone(int seconds) throws Exception {
    try {
      running.get(0).get(seconds, TimeUnit.SECONDS);
      throw new IllegalStateException("a stream has ended");
    } catch (TimeoutException asItShouldBe) {
      return Map.of();
    }
  }

  /** Ends all streams, and tells the times between one event and the next. */
  Latencies gaps(double seconds) throws Exception {
    close();
    List<long[]> gaps = new ArrayList<>();
    for (Future<List<Long>> one : running) {
      List<Long> times = one.get();
      long[] between = new long[Math.max(0, times.size() - 1)];
      for (int i = 0; i < between.length; i++) {
        between[i] = times.get(i + 1) - times.get(i);
      }
      gaps.add(between);
    }
    return Latencies.of(gaps, seconds);
  }

  @Override
  public void close() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
    threads.shutdown();
  }
}
