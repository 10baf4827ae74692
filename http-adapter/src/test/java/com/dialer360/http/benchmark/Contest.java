package com.dialer360.http.benchmark;

import java.util.concurrent.Callable;
import java.util.function.DoubleSupplier;

/**
 * A call, and its floor beside it.
 *
 * @param name as the table shows it
 * @param connections that call at once
 * @param rows of each call; its speed is told in rows a second
 * @param once whether a run is one call, however long it takes
 * @param prepare what has to be done before each run
 * @param call opens a connection that makes the call
 * @param cpuSeconds processor seconds that the program has used so far
 * @param floor opens a connection that does the least that the call has to
 */
record Contest(
    String name,
    int connections,
    int rows,
    boolean once,
    Preparation prepare,
    Callable<Load.Connection> call,
    DoubleSupplier cpuSeconds,
    Callable<Load.Connection> floor) {

  /** Work that is not measured. */
  interface Preparation {
    void run() throws Exception;
  }
}
