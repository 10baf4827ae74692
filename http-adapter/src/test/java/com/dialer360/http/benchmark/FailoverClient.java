package com.dialer360.http.benchmark;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Adds leads, each of another number, whatever it is answered, and keeps what that was. It repeats
 * no call.
 */
final class FailoverClient implements Runnable {

  /** What all clients were answered. */
  static final class Answers {
    final ConcurrentLinkedQueue<Long> successes = new ConcurrentLinkedQueue<>();
    final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    final Set<String> refused = ConcurrentHashMap.newKeySet();
    final Set<String> inDoubt = ConcurrentHashMap.newKeySet();
    final Set<String> others = ConcurrentHashMap.newKeySet();
  }

  private final int port;
  private final AtomicBoolean goOn;
  private final Answers answers;

  FailoverClient(int port, AtomicBoolean goOn, Answers answers) {
    this.port = port;
    this.goOn = goOn;
    this.answers = answers;
  }

  @Override
  public void run() {
    try (AddLeadCalls calls = new AddLeadCalls(port)) {
      while (goOn.get()) {
        long number = AddLeadCalls.nextNumber();
        keep(String.valueOf(number), calls.answer(number));
      }
    } catch (IOException e) {
      answers.others.add("a server hung up: " + e.getMessage());
    }
  }

  private void keep(String number, String body) {
    if (body.startsWith(AddLeadCalls.ADDED)) {
      answers.successes.add(System.nanoTime());
      answers.acknowledged.add(AddLeadCalls.lead(body));
    } else if (body.contains("NOTHING WAS CHANGED")) {
      answers.refused.add(number);
    } else if (body.contains("CHANGE IN DOUBT")) {
      answers.inDoubt.add(number);
    } else {
      answers.others.add(body);
    }
  }
}
