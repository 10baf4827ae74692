package com.dialer360.realtime;

import java.util.List;

/**
 * Driven port: all that goes on at this moment, whoever may see it. {p}live_agents and
 * {p}auto_calls, with what tells of them.
 */
public interface LiveFloor {

  /** The live rows that have a user, by live_agent_id, with all that tells what the agents do. */
  List<FloorAgent> agents();

  /** The live calls, each campaign and in-group that has some once. */
  List<FloorCalls> calls();
}
