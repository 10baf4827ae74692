package com.dialer360.http;

import static com.dialer360.http.RunningServer.ADD_LEAD;
import static com.dialer360.http.RunningServer.API;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GracefulStopTest {
  private final CountDownLatch began = new CountDownLatch(1);
  private final CountDownLatch mayEnd = new CountDownLatch(1);

  private CompletableFuture<HttpResponse<String>> heldCall(RunningServer server)
      throws InterruptedException {
    server.centre.lead.does(
        () -> {
          began.countDown();
          awaitUninterrupted(mayEnd);
          return List.of(FakeLead.ADDED);
        });
    CompletableFuture<HttpResponse<String>> call =
        CompletableFuture.supplyAsync(() -> server.get(API + "?" + ADD_LEAD));
    assertThat(began.await(30, TimeUnit.SECONDS)).isTrue();
    return call;
  }

  private static void awaitUninterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("broken off", e);
    }
  }

  @Test
  void letsACallEndAndTakesNoOther() throws Exception {
    RunningServer server = RunningServer.start();
    CompletableFuture<HttpResponse<String>> call = heldCall(server);
    CompletableFuture<Void> stop = CompletableFuture.runAsync(server::stop);
    HttpResponse<String> ready = server.get("/health/ready");
    while (ready.statusCode() == 200) {
      ready = server.get("/health/ready");
    }
    assertThat(ready.statusCode()).isEqualTo(503);
    assertThat(ready.body()).isEqualTo("not ready: stopping\n");

    HttpResponse<String> late = server.get(API + "?" + ADD_LEAD);
    assertThat(late.statusCode()).isEqualTo(503);
    assertThat(late.body())
        .isEqualTo("ERROR: SERVER IS STOPPING, NOTHING WAS CHANGED - try again later\n");
    assertThat(stop).isNotDone();

    mayEnd.countDown();
    assertThat(call.get().body()).isEqualTo(FakeLead.ADDED_TEXT);
    stop.get();
    int port = server.port();
    assertThat(server.centre.lead.calls()).isOne();
    assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
        .isInstanceOf(IOException.class);
  }

  @Test
  void doesNotWaitForEver() throws Exception {
    RunningServer server = new RunningServer(Map.of(), Duration.ofMillis(1));
    CompletableFuture<HttpResponse<String>> call = heldCall(server);
    server.stop();
    mayEnd.countDown();
    assertThat(call.handle((answer, broken) -> broken != null || answer.statusCode() != 200).get())
        .isTrue();
  }

  @Test
  void stopsOnlyOnce() {
    RunningServer server = RunningServer.start();
    server.stop();
    server.stop();
    assertThatThrownBy(() -> server.get("/health/live")).isInstanceOf(IllegalStateException.class);
  }
}
