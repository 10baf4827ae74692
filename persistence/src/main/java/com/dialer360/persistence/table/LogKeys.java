package com.dialer360.persistence.table;

import com.dialer360.persistence.cache.Caches;
import com.dialer360.persistence.database.Sessions;
import com.github.benmanes.caffeine.cache.Cache;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The keys by which the API log refers to web servers and addresses; what is missing is added. A
 * key is kept in memory once the transaction that read or added it has been committed.
 */
public final class LogKeys {
  private record Webserver(String name, String hostname) {}

  private final Sessions sessions;
  private final LogKeysTable table;
  private final Cache<Webserver, Long> webservers;
  private final Cache<String, Long> urls;

  /** Reads and adds keys in the transactions of these sessions. */
  public LogKeys(Sessions sessions, Caches caches) {
    this.sessions = sessions;
    this.table = sessions.table(LogKeysTable.class);
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

  private <K> long key(Cache<K, Long> cache, K name, Supplier<Optional<Long>> find, Adding adding) {
    Long known = cache.getIfPresent(name);
    if (known != null) {
      return known;
    }
    long key = find.get().orElseGet(() -> added(adding));
    sessions.afterCommit(() -> cache.put(name, key));
    return key;
  }

  private static long added(Adding adding) {
    NewKey key = new NewKey();
    adding.into(key);
    return key.value();
  }

  private interface Adding {
    void into(NewKey key);
  }
}
