package com.dialer360.realtime;

import java.time.Instant;
import java.util.List;

/**
 * What went on at one moment.
 *
 * @param at the moment
 * @param agents who were logged in, by live_agent_id
 * @param calls each campaign and in-group that had some once
 */
public record BoardLook(Instant at, List<BoardAgent> agents, List<BoardCalls> calls) {
  public BoardLook {
    agents = List.copyOf(agents);
    calls = List.copyOf(calls);
  }

  /** That part of it which may be seen so. */
  public BoardLook seenBy(BoardSight sight) {
    return new BoardLook(
        at,
        agents.stream().filter(sight::sees).map(agent -> agent.seenBy(sight)).toList(),
        calls.stream().filter(call -> sight.sees(call.place())).toList());
  }
}
