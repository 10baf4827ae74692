package com.dialer360.http.benchmark;

/** Reads a report to its end, again and again. */
record ReportReader(ReportCalls calls, String pairs) implements Load.Connection {
  @Override
  public void call() throws Exception {
    calls.read(pairs);
  }

  @Override
  public void close() {}
}
