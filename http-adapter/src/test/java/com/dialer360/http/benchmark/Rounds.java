package com.dialer360.http.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Runs a call and its floor in turn, so that both meet the same machine, after a warm-up of both.
 *
 * @param seconds of each run, and of the warm-up
 * @param runs that are measured
 */
record Rounds(Questions questions, int seconds, int runs) {
  Figures of(Contest contest) throws Exception {
    warmUp(contest);
    List<Round> rounds = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      rounds.add(round(contest));
    }
    return new Figures(contest, rounds);
  }

  /** Calls without measuring. */
  void warmUp(Contest contest) throws Exception {
    contest.prepare().run();
    load(contest, contest.call());
    contest.prepare().run();
    load(contest, contest.floor());
  }

  private Round round(Contest contest) throws Exception {
    contest.prepare().run();
    double cpu = contest.cpuSeconds().getAsDouble();
    long before = questions.asked();
    Latencies call = load(contest, contest.call());
    long statements = questions.asked() - before - 1;
    double used = contest.cpuSeconds().getAsDouble() - cpu;
    contest.prepare().run();
    return new Round(call, used, statements, load(contest, contest.floor()));
  }

  private Latencies load(Contest contest, Callable<Load.Connection> open) throws Exception {
    if (contest.once()) {
      AtomicBoolean first = new AtomicBoolean(true);
      return Load.run(contest.connections(), () -> first.getAndSet(false), open);
    }
    return Load.run(contest.connections(), seconds, open);
  }
}
