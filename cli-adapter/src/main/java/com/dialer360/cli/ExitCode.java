package com.dialer360.cli;

/** What the program ends with. */
public final class ExitCode {
  /** Everything was done. */
  public static final int SUCCESS = 0;

  /** The call was refused, or could not be made. */
  public static final int REFUSED = 1;

  /** The command line or the settings are wrong; nothing was called. */
  public static final int WRONG_USAGE = 2;

  private ExitCode() {}
}
