package com.dialer360.http;

import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ThreadPool;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

/** How Jetty listens: as leniently as live systems read, and no longer than a client is worth. */
final class JettyTuning {
  private static final long LOOKS_AT_AN_ARRIVAL = 4;

  /** Calls that may end have ended when the threads are stopped. */
  private static final long STOP_MILLIS = 500;

  private static final int ACCEPTORS = 1;
  private static final int MOST_SELECTORS = 4;
  private static final int OWN_THREADS = ACCEPTORS + MOST_SELECTORS;

  private final HttpSettings settings;

  JettyTuning(HttpSettings settings) {
    this.settings = settings;
  }

  /** As many workers as configured: virtual threads where the JVM has them. */
  ThreadPool threads() {
    QueuedThreadPool pool = new QueuedThreadPool(settings.threads() + OWN_THREADS);
    pool.setName("http");
    pool.setStopTimeout(STOP_MILLIS);
    if (VirtualThreads.areSupported()) {
      VirtualThreadPool workers = new VirtualThreadPool(settings.threads());
      workers.setName("http-call");
      pool.setReservedThreads(0);
      pool.setVirtualThreadsExecutor(workers);
    }
    return pool;
  }

  /** The one connector. */
  Connector connector(Server server, HttpConfiguration http) {
    http.setUriCompliance(UriCompliance.UNSAFE);
    // of two lengths a proxy may take the other, and with it another request
    http.setHttpCompliance(
        HttpCompliance.RFC2616_LEGACY.without(
            "ONE_LENGTH", HttpCompliance.Violation.TRANSFER_ENCODING_WITH_CONTENT_LENGTH));
    http.setRequestHeaderSize(settings.maxHeaderBytes());
    // a connection remembers its headers, and would else take a key of other letter case for the
    // one
    // that it has seen
    http.setHeaderCacheCaseSensitive(true);
    http.setSendServerVersion(false);
    ServerConnector connector =
        new ServerConnector(
            server, null, null, null, ACCEPTORS, selectors(), new HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    // a write that the client takes nothing of fails then too, and with it the rows behind it end
    connector.setIdleTimeout(settings.longestIdle().toMillis());
    connector.addBean(new NetworkConnectionLimit(settings.connections(), connector));
    watch(connector);
    server.setErrorHandler(new PlainErrors());
    return connector;
  }

  /** What all requests pass before they come to the router. */
  Handler.Wrapper entrance() {
    return new BodiesFirst(settings);
  }

  private void watch(ServerConnector connector) {
    SlowHeaders slow =
        new SlowHeaders(
            connector::getConnectedEndPoints, settings.longestArrival(), System::nanoTime);
    connector.addBean(
        new Repeated(slow, settings.longestArrival().toMillis() / LOOKS_AT_AN_ARRIVAL, connector));
  }

  private static int selectors() {
    return Math.max(1, Math.min(MOST_SELECTORS, Runtime.getRuntime().availableProcessors() / 2));
  }
}
