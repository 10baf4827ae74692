package com.dialer360.http.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/** Makes calls over several connections at once, for some seconds, each as fast as it goes. */
final class Load {

  /** One connection: what it calls, and how it ends. */
  interface Connection extends AutoCloseable {
    void call() throws Exception;

    @Override
    void close() throws IOException, SQLException;
  }

  private Load() {}

  /** Calls for this many seconds over connections that this opens. */
  static Latencies run(int connections, int seconds, Callable<Connection> open) throws Exception {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    return run(connections, () -> System.nanoTime() < end, open);
  }

  /** Calls as long as this holds. */
  static Latencies run(int connections, BooleanSupplier goOn, Callable<Connection> open)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(connections);
    try {
      List<Connection> opened = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        opened.add(open.call());
      }
      long start = System.nanoTime();
      List<Future<long[]>> running = new ArrayList<>();
      for (Connection connection : opened) {
        running.add(threads.submit(() -> calls(connection, goOn)));
      }
      List<long[]> taken = new ArrayList<>();
      for (Future<long[]> one : running) {
        taken.add(result(one));
      }
      double took = (System.nanoTime() - start) / 1e9;
      for (Connection connection : opened) {
        connection.close();
      }
      return Latencies.of(taken, took);
    } finally {
      threads.shutdownNow();
    }
  }

  private static long[] calls(Connection connection, BooleanSupplier goOn) throws Exception {
    long[] taken = new long[4096];
    int count = 0;
    for (long before = System.nanoTime(); goOn.getAsBoolean(); ) {
      connection.call();
      long after = System.nanoTime();
      if (count == taken.length) {
        taken = Arrays.copyOf(taken, count * 2);
      }
      taken[count++] = after - before;
      before = after;
    }
    return Arrays.copyOf(taken, count);
  }

  private static long[] result(Future<long[]> one) throws Exception {
    try {
      return one.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a call failed", e.getCause());
    }
  }
}
