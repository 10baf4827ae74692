package com.dialer360.cli;

import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/** One request and its response, of which each part comes within a time. */
final class Exchange {
  private final ServerAddress server;
  private final Duration timeout;

  Exchange(ServerAddress server, Duration timeout) {
    this.server = server;
    this.timeout = timeout;
  }

  /**
   * The response, whatever its status, its body still to be read.
   *
   * @throws CallFailed when there is none
   */
  HttpResponse<InputStream> send(HttpRequest request) {
    // a redirected POST would lose its body, or take the password to somebody else
    HttpClient.Builder client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(timeout);
    if (!"https".equalsIgnoreCase(request.uri().getScheme())) {
      client.sslContext(trustingNobody());
    }
    CompletableFuture<HttpResponse<InputStream>> response =
        client.build().sendAsync(request, BodyHandlers.ofInputStream());
    try {
      return response.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      response.cancel(true);
      throw new CallFailed(server + " has not answered within " + seconds(), e);
    } catch (ExecutionException e) {
      throw new CallFailed(
          "cannot reach " + server + ": " + Unreached.reason(e.getCause(), timeout), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CallFailed("interrupted while waiting for " + server, e);
    }
  }

  /**
   * The client wants one even where it will not use it, and the usual one reads all authorities.
   */
  private static SSLContext trustingNobody() {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(new KeyManager[0], new TrustManager[0], null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has TLS", e);
    }
  }

  private String seconds() {
    return timeout.toSeconds() + " s";
  }
}
