package com.dialer360.fakes;

import com.dialer360.realtime.FloorAgent;
import com.dialer360.realtime.FloorCalls;
import com.dialer360.realtime.LiveFloor;
import java.util.ArrayList;
import java.util.List;

/** A floor in memory, which counts how often it is looked at, and fails when told to. */
public final class InMemoryLiveFloor implements LiveFloor {
  private final List<FloorAgent> agents = new ArrayList<>();
  private final List<FloorCalls> calls = new ArrayList<>();
  private Runnable beforeLook = () -> {};
  private int looks;

  public InMemoryLiveFloor add(FloorAgent agent) {
    agents.add(agent);
    return this;
  }

  public InMemoryLiveFloor add(FloorCalls some) {
    calls.add(some);
    return this;
  }

  /** Done before each look. */
  public void beforeLook(Runnable todo) {
    beforeLook = todo;
  }

  public int looks() {
    return looks;
  }

  @Override
  public List<FloorAgent> agents() {
    looks++;
    beforeLook.run();
    return agents;
  }

  @Override
  public List<FloorCalls> calls() {
    return calls;
  }
}
