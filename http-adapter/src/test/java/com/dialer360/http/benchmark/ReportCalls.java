package com.dialer360.http.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Reads reports from a server, and watches its memory meanwhile. */
final class ReportCalls {
  private static final int MILLIS_BETWEEN_LOOKS = 100;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String server;

  ReportCalls(int port) {
    this.server = "http://127.0.0.1:" + port;
  }

  /**
   * @param mostHeap bytes that were in use, garbage among them
   */
  record Measured(double seconds, long mostHeap) {}

  /** Reads this report to its end. */
  Measured read(String pairs) throws Exception {
    AtomicLong most = new AtomicLong();
    ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor();
    ScheduledFuture<?> watching =
        looks.scheduleWithFixedDelay(
            () -> most.accumulateAndGet(heap(), Math::max),
            0,
            MILLIS_BETWEEN_LOOKS,
            TimeUnit.MILLISECONDS);
    try {
      long begin = System.nanoTime();
      HttpResponse<InputStream> response =
          client.send(
              get("/adminpanel/api.php?user=6666&pass=1234&source=bench&" + pairs),
              BodyHandlers.ofInputStream());
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
        if (lines.lines().filter(line -> line.startsWith("ERROR")).count() > 0) {
          throw new IllegalStateException("the server refused " + pairs);
        }
      }
      return new Measured((System.nanoTime() - begin) / 1e9, most.get());
    } finally {
      watching.cancel(true);
      looks.shutdownNow();
    }
  }

  private long heap() {
    try {
      return client
          .send(get("/metrics"), BodyHandlers.ofString())
          .body()
          .lines()
          .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
          .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' '))))
          .sum();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private HttpRequest get(String target) {
    return HttpRequest.newBuilder(URI.create(server + target)).build();
  }
}
