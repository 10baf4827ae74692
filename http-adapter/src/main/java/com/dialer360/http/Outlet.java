package com.dialer360.http;

/** Where the events of one stream go. Nothing here waits for the client. */
interface Outlet {

  /**
   * Begins to send this; nothing else is sent until that has ended.
   *
   * @param bytes not changed by anybody from now on
   * @param taken done when the client's side has all of it, as far as this one can tell
   * @param gone done when it never will
   */
  void write(byte[] bytes, Runnable taken, Runnable gone);

  /** Ends the stream, when all has been taken. */
  void end();

  /** Breaks the connection off: what is being sent is gone. */
  void cut();
}
