package com.dialer360.http.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Puts calls to the server, several at a time. */
final class Attack implements AutoCloseable {
  private static final int AT_ONCE = 4;
  private static final int SHOWN = 300;

  private final AnswerRules rules = new AnswerRules();
  private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
  private final List<Wire> wires = new ArrayList<>();

  Attack(int port) {
    for (int i = 0; i < AT_ONCE; i++) {
      wires.add(new Wire(port));
    }
  }

  /** Puts these calls, and tells what is wrong with their answers. */
  List<String> complaints(List<Call> calls) {
    ConcurrentLinkedQueue<String> complaints = new ConcurrentLinkedQueue<>();
    List<Future<?>> parts = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      int first = i;
      parts.add(threads.submit(() -> put(calls, first, complaints)));
    }
    for (Future<?> part : parts) {
      await(part);
    }
    return List.copyOf(complaints);
  }

  /** What the server measures. */
  Wire.Answer metrics() {
    return wires.get(0).send("GET /metrics HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
  }

  private void put(List<Call> calls, int first, ConcurrentLinkedQueue<String> complaints) {
    for (int i = first; i < calls.size(); i += AT_ONCE) {
      Call call = calls.get(i);
      try {
        Wire.Answer answer = wires.get(first).send(call.request());
        for (String complaint : rules.complaints(call, answer)) {
          complaints.add(call + ": the answer " + complaint + ": " + shown(answer.body()));
        }
      } catch (RuntimeException e) {
        wires.get(first).close();
        complaints.add(call + ": " + e);
      }
    }
  }

  private static String shown(String body) {
    return body.length() > SHOWN ? body.substring(0, SHOWN) + "..." : body;
  }

  private static void await(Future<?> part) {
    try {
      part.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    threads.shutdown();
    wires.forEach(Wire::close);
  }
}
