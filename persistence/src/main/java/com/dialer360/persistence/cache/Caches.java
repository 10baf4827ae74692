package com.dialer360.persistence.cache;

import com.dialer360.persistence.database.PortCall;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/** What is kept in memory for a short while, so that busy calls do not read it again and again. */
public final class Caches {
  private static final int LARGEST = 10_000;

  private final Duration life;
  private final List<Cache<?, ?>> all = new CopyOnWriteArrayList<>();

  /**
   * @param life how long anything is kept; zero for not at all
   */
  public Caches(Duration life) {
    this.life = life;
  }

  /** A new cache. */
  public <K, V> Cache<K, V> create() {
    Cache<K, V> cache = Caffeine.newBuilder().expireAfterWrite(life).maximumSize(LARGEST).build();
    all.add(cache);
    return cache;
  }

  /**
   * The same port, its answers kept in memory: for tables that no function changes.
   *
   * @param port interface whose methods only read
   */
  public <T> T reading(Class<T> port, T table) {
    Cache<PortCall, Object> answers = create();
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) ->
                answers.get(PortCall.of(method, arguments), call -> asked(call, table))));
  }

  /** Forgets everything: what is asked next is read from the database. */
  public void flush() {
    all.forEach(Cache::invalidateAll);
  }

  private static Object asked(PortCall call, Object table) {
    return Objects.requireNonNull(call.answeredBy(table), "tables answer, if empty");
  }
}
