package com.dialer360.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A client that takes an event when the test says so. */
final class FakeOutlet implements Outlet {
  private record Sent(Runnable taken, Runnable gone) {}

  private final Deque<Sent> onTheWay = new ArrayDeque<>();
  final List<String> events = new ArrayList<>();
  boolean ended;
  boolean cut;

  @Override
  public void write(byte[] bytes, Runnable taken, Runnable gone) {
    events.add(new String(bytes, StandardCharsets.UTF_8));
    onTheWay.add(new Sent(taken, gone));
  }

  @Override
  public void end() {
    ended = true;
  }

  @Override
  public void cut() {
    cut = true;
  }

  void take() {
    onTheWay.remove().taken().run();
  }

  void leave() {
    onTheWay.remove().gone().run();
  }

  int onTheWay() {
    return onTheWay.size();
  }
}
