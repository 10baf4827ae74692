package com.dialer360.http.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * Wallboards that ask once a second. A call that begins late because the one before took long is
 * timed from the moment when it was due; those that are due still when the time is up are not made,
 * so that too few a second tell of too much load.
 */
final class Pollers {
  private static final long SECOND = 1_000_000_000L;
  private static final Map<String, String> FUNCTIONS = functions();

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final int port;
  private final int pollers;
  private final int callsASecond;

  /**
   * @param callsASecond of each poller, one function after the other
   */
  Pollers(int port, int pollers, int callsASecond) {
    this.port = port;
    this.pollers = pollers;
    this.callsASecond = callsASecond;
  }

  private static Map<String, String> functions() {
    Map<String, String> functions = new LinkedHashMap<>();
    functions.put("logged_in_agents", "");
    functions.put("agent_status", "&agent_user=a3");
    functions.put("in_group_status", "&in_groups=IN1|IN2".replace("|", "%7C"));
    functions.put("user_group_status", "&user_groups=G1|G2".replace("|", "%7C"));
    return functions;
  }

  /** The latencies of each function. */
  Map<String, Latencies> run(int seconds) throws Exception {
    Map<String, Queue<Long>> taken = new LinkedHashMap<>();
    FUNCTIONS.keySet().forEach(name -> taken.put(name, new ConcurrentLinkedQueue<>()));
    ExecutorService threads = Executors.newFixedThreadPool(pollers);
    try {
      long start = System.nanoTime();
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < pollers; i++) {
        int number = i;
        running.add(
            threads.submit(
                () -> {
                  poll(number, start, start + seconds * SECOND, taken);
                  return null;
                }));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }
    Map<String, Latencies> latencies = new LinkedHashMap<>();
    taken.forEach(
        (name, nanos) ->
            latencies.put(
                name,
                Latencies.of(
                    List.of(nanos.stream().mapToLong(Long::longValue).toArray()), seconds)));
    return latencies;
  }

  private void poll(int number, long start, long end, Map<String, Queue<Long>> taken)
      throws Exception {
    List<String> names = List.copyOf(FUNCTIONS.keySet());
    long pause = SECOND / callsASecond;
    long due = start + number * pause / pollers;
    for (int call = number; due < end && System.nanoTime() < end; call++, due += pause) {
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      String name = names.get(call % names.size());
      ask(name);
      taken.get(name).add(System.nanoTime() - due);
    }
  }

  private void ask(String name) throws Exception {
    URI address =
        URI.create(
            "http://127.0.0.1:"
                + port
                + "/adminpanel/api.php?source=bench&user=6666&pass=1234&function="
                + name
                + FUNCTIONS.get(name));
    String body =
        client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
    if (body.startsWith("ERROR")) {
      throw new IllegalStateException(body);
    }
  }
}
