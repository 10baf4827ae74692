package com.dialer360.http.benchmark;

import java.io.IOException;

/** A client that adds one lead after the other to the hopper too, if it may be called now. */
final class HopperCalls implements Load.Connection {
  static final String PAIRS = "&add_to_hopper=Y&hopper_local_call_time_check=Y";

  private static final String QUEUED = "NOTICE: add_lead ADDED TO HOPPER - ";

  private final ApiCalls calls;

  HopperCalls(int port) throws IOException {
    calls =
        new ApiCalls(
            port, () -> AddLeadCalls.pairs(AddLeadCalls.nextNumber()) + PAIRS, AddLeadCalls.ADDED);
  }

  @Override
  public void call() throws IOException {
    String answer = calls.answer();
    if (!answer.contains(QUEUED)) {
      throw new IOException("not queued: " + answer);
    }
  }

  @Override
  public void close() throws IOException {
    calls.close();
  }
}
