package com.dialer360.http.benchmark;

/**
 * What one run of a call and of its floor told.
 *
 * @param cpuSeconds processor seconds that the program used for all calls
 * @param statements that the database got of all calls
 */
record Round(Latencies call, double cpuSeconds, long statements, Latencies floor) {
  double cpuSecondsACall() {
    return cpuSeconds / call.calls();
  }

  double statementsACall() {
    return (double) statements / call.calls();
  }

  double ofFloor() {
    return call.callsASecond() / floor.callsASecond();
  }
}
