package com.dialer360.http;

import com.dialer360.realtime.AgentCall;
import com.dialer360.realtime.AgentSigns;
import com.dialer360.realtime.CallPlace;
import com.dialer360.realtime.FloorAgent;
import com.dialer360.realtime.FloorCalls;
import com.dialer360.realtime.LiveAgent;
import com.dialer360.realtime.LiveFloor;
import com.dialer360.realtime.WatchedAgent;
import com.dialer360.transaction.DatabaseUnavailable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What goes on in the {@link FakeCentre}. */
final class FakeFloor implements LiveFloor {
  private final List<FloorAgent> agents = new CopyOnWriteArrayList<>();
  private final List<FloorCalls> calls = new CopyOnWriteArrayList<>();
  private final AtomicInteger looks = new AtomicInteger();
  private volatile boolean away;

  /** An agent in this state since a minute and a quarter. */
  void agent(String user, String fullName, String userGroup, String status) {
    agents.add(
        new FloorAgent(
            new WatchedAgent(
                new LiveAgent(
                    user,
                    "C1",
                    "8600051",
                    status,
                    0,
                    "",
                    OptionalLong.of(3),
                    fullName,
                    userGroup,
                    1),
                new AgentSigns(
                    "", false, "", 0, false, new AgentCall(false, "", false, true, "1", "1"), "")),
            Optional.of("C1"),
            Optional.of(userGroup),
            "2017-06-01 18:28:45",
            CallPlace.none()));
  }

  /** Calls of an in-group, the oldest of which waits since 40 seconds. */
  void waiting(String inGroup, String name, long number) {
    calls.add(
        new FloorCalls(
            new CallPlace(Optional.of(inGroup), true, Optional.of("AGENTS")),
            name,
            number,
            number,
            "2017-06-01 18:29:20"));
  }

  void clear() {
    agents.clear();
    calls.clear();
  }

  /** The database cannot be reached, or can again. */
  void away(boolean isAway) {
    away = isAway;
  }

  int looks() {
    return looks.get();
  }

  @Override
  public List<FloorAgent> agents() {
    looks.incrementAndGet();
    if (away) {
      throw new DatabaseUnavailable(new IllegalStateException("away"));
    }
    return agents;
  }

  @Override
  public List<FloorCalls> calls() {
    return calls;
  }
}
