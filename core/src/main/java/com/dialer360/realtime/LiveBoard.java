package com.dialer360.realtime;

import com.dialer360.timezone.ServerTime;
import com.dialer360.transaction.Transactions;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** Tells all that goes on at this moment, in two statements, whoever may see it. */
public final class LiveBoard {
  private static final Duration CLOCKS_AHEAD = Duration.ofMinutes(1);

  private final LiveFloor floor;
  private final Transactions transactions;
  private final ServerTime serverTime;

  @Inject
  public LiveBoard(LiveFloor floor, Transactions transactions, ServerTime serverTime) {
    this.floor = floor;
    this.transactions = transactions;
    this.serverTime = serverTime;
  }

  /**
   * Looks. What a caller may be shown of it is {@link BoardLook#seenBy}.
   *
   * @throws com.dialer360.transaction.DatabaseUnavailable when the database cannot be reached
   */
  public BoardLook look() {
    return transactions.inOne(
        () -> {
          Instant now = serverTime.instant();
          List<BoardAgent> agents =
              floor.agents().stream().map(agent -> onBoard(agent, now)).toList();
          List<BoardCalls> calls = floor.calls().stream().map(call -> onBoard(call, now)).toList();
          return new BoardLook(now, agents, calls);
        });
  }

  private BoardAgent onBoard(FloorAgent found, Instant now) {
    LiveAgent agent = found.watched().agent();
    return new BoardAgent(
        agent.user(),
        agent.fullName(),
        found.userGroup(),
        found.campaignId(),
        agent.status(),
        found.watched().subStatus(),
        found.watched().signs().pauseCode(),
        agent.callsToday(),
        seconds(found.since(), now),
        found.call());
  }

  private BoardCalls onBoard(FloorCalls found, Instant now) {
    return new BoardCalls(
        found.place(), found.name(), found.total(), found.waiting(), seconds(found.oldest(), now));
  }

  /** Other machines write these times, by clocks that may be a little ahead. */
  private OptionalLong seconds(String since, Instant now) {
    long begin = serverTime.epochSecond(since, now.plus(CLOCKS_AHEAD));
    return begin == 0
        ? OptionalLong.empty()
        : OptionalLong.of(Math.max(0, now.getEpochSecond() - begin));
  }
}
