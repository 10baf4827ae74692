package com.dialer360.persistence.table;

import com.dialer360.persistence.cache.Caches;
import com.github.benmanes.caffeine.cache.Cache;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The keys by which the API log refers to web servers and addresses; what is missing is added. Only
 * keys that were found are kept in memory: one just added may yet be taken back.
 */
public final class LogKeys {
  private record Webserver(String name, String hostname) {}

  private final LogKeysTable table;
  private final Cache<Webserver, Long> webservers;
  private final Cache<String, Long> urls;

  /** Reads and adds keys in this table. */
  public LogKeys(LogKeysTable table, Caches caches) {
    this.table = table;
    this.webservers = caches.create();
    this.urls = caches.create();
  }

  /**
   * The key of a web server.
   *
   * @param name under which it is called
   * @param hostname of the machine it runs on
   */
  long webserver(String name, String hostname) {
    return key(
        webservers,
        new Webserver(name, hostname),
        () -> table.webserver(name, hostname),
        key -> table.addWebserver(name, hostname, key));
  }

  /** The key of an address without parameters. */
  long url(String url) {
    return key(urls, url, () -> table.url(url), key -> table.addUrl(url, key));
  }

  private static <K> long key(
      Cache<K, Long> cache, K name, Supplier<Optional<Long>> find, Adding adding) {
    Long known = cache.getIfPresent(name);
    if (known != null) {
      return known;
    }
    Optional<Long> found = find.get();
    if (found.isPresent()) {
      cache.put(name, found.get());
      return found.get();
    }
    NewKey key = new NewKey();
    adding.into(key);
    return key.value();
  }

  private interface Adding {
    void into(NewKey key);
  }
}
