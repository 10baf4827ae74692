package com.dialer360.http.benchmark;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/** A client that keeps its connection and adds one lead after the other. */
final class AddLeadCalls implements Load.Connection {
  private static final AtomicLong NUMBERS = new AtomicLong(7_270_000_000L);

  private final ApiCalls calls;

  AddLeadCalls(int port) throws IOException {
    calls = new ApiCalls(port, AddLeadCalls::next, "SUCCESS: add_lead LEAD HAS BEEN ADDED");
  }

  private static String next() {
    return "function=add_lead&phone_number="
        + NUMBERS.getAndIncrement()
        + "&phone_code=1&list_id=101&first_name=Bob&last_name=Wilson&address1=1234+Main+St"
        + "&city=Chicago&state=IL";
  }

  @Override
  public void call() throws IOException {
    calls.call();
  }

  /** Adds a lead. Gives its number, list and id, as the log has them. */
  String add() throws IOException {
    String answer = calls.answer();
    String[] fields = answer.substring(answer.indexOf(" - ") + 3).strip().split("\\|", -1);
    return String.join("|", fields[0], fields[2], fields[3]);
  }

  @Override
  public void close() throws IOException {
    calls.close();
  }
}
