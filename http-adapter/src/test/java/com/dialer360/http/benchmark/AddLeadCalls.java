package com.dialer360.http.benchmark;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/** A client that keeps its connection and adds one lead after the other. */
final class AddLeadCalls implements Load.Connection {
  static final String ADDED = "SUCCESS: add_lead LEAD HAS BEEN ADDED";

  private static final AtomicLong NUMBERS = new AtomicLong(7_270_000_000L);

  private final ApiCalls calls;

  AddLeadCalls(int port) throws IOException {
    this(port, "");
  }

  /**
   * @param more parameters of each call, each after an ampersand
   */
  AddLeadCalls(int port, String more) throws IOException {
    calls = new ApiCalls(port, () -> pairs(nextNumber()) + more, ADDED);
  }

  /** A number that no other call has. */
  static long nextNumber() {
    return NUMBERS.getAndIncrement();
  }

  /** Number, list and id, of an answer that begins with {@link #ADDED}. */
  static String lead(String answer) {
    String[] fields = answer.substring(answer.indexOf(" - ") + 3).strip().split("\\|", -1);
    return String.join("|", fields[0], fields[2], fields[3]);
  }

  /** The parameters of a plain call that adds this number. */
  static String pairs(long number) {
    return "function=add_lead&phone_number="
        + number
        + "&phone_code=1&list_id=101&first_name=Bob&last_name=Wilson&address1=1234+Main+St"
        + "&city=Chicago&state=IL";
  }

  @Override
  public void call() throws IOException {
    calls.call();
  }

  /** Adds a lead. Gives its number, list and id, as the log has them. */
  String add() throws IOException {
    return lead(calls.answer());
  }

  /** Adds a lead of this number, and gives the answer, whatever it is. */
  String answer(long number) throws IOException {
    return calls.answer(pairs(number));
  }

  @Override
  public void close() throws IOException {
    calls.close();
  }
}
