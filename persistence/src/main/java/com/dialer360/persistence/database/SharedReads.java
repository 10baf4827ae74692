package com.dialer360.persistence.database;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Lets one read serve all who ask the same at the same moment: the wallboards of a house do, each
 * second. Nothing is kept, and nobody gets what was read before he asked: who comes while a read is
 * under way waits, with all others who do, for the one after it. See docs/adr/0018.
 */
public final class SharedReads {
  private record Line(CompletableFuture<Object> running, Optional<CompletableFuture<Object>> next) {

    Line joined(CompletableFuture<Object> by) {
      return next.isPresent() ? this : new Line(running, Optional.of(by));
    }

    boolean isDone(CompletableFuture<Object> read) {
      return running == read && next.isEmpty();
    }
  }

  private final Map<PortCall, Line> lines = new ConcurrentHashMap<>();

  /**
   * The same port, its reads shared.
   *
   * @param port interface whose methods only read, and never what their own transaction has changed
   * @param table whose calls are transactions of their own: whoever waits for a read must hold no
   *     connection that the read may need
   */
  public static <T> T of(Class<T> port, T table) {
    SharedReads shared = new SharedReads();
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              PortCall call = PortCall.of(method, arguments);
              return shared.answer(call, () -> call.answeredBy(table));
            }));
  }

  /** What a read gives that begins after this call. */
  Object answer(PortCall call, Supplier<Object> read) {
    CompletableFuture<Object> own = new CompletableFuture<>();
    Line line =
        lines.compute(call, (same, before) -> (before == null ? idle() : before).joined(own));
    CompletableFuture<Object> next = line.next().orElseThrow();
    return next == own ? readAfter(line.running(), call, own, read) : awaited(next);
  }

  /** How many questions are being answered. */
  int open() {
    return lines.size();
  }

  private static Line idle() {
    return new Line(CompletableFuture.completedFuture(""), Optional.empty());
  }

  private Object readAfter(
      CompletableFuture<Object> before,
      PortCall call,
      CompletableFuture<Object> own,
      Supplier<Object> read) {
    before.handle((answer, failure) -> "").join();
    lines.put(call, new Line(own, Optional.empty()));
    try {
      Object answer = read.get();
      own.complete(answer);
      return answer;
    } catch (RuntimeException | Error e) {
      own.completeExceptionally(e);
      throw e;
    } finally {
      lines.computeIfPresent(call, (same, line) -> line.isDone(own) ? null : line);
    }
  }

  private static Object awaited(CompletableFuture<Object> next) {
    try {
      return next.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw e;
    }
  }
}
