package com.dialer360.cli;

import com.dialer360.list.BigListProgress;
import com.dialer360.list.BigListStep;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Shows somebody who sits at a terminal how far a big list has come, in a line that is written
 * again and again. Where nobody sits it is silent.
 */
final class ProgressLine implements BigListProgress, AutoCloseable {
  private static final int ALL = 100;
  private static final String AGAIN = "\r\u001B[K";

  private final PrintWriter err;
  private final BooleanSupplier watched;
  private Optional<Boolean> shown = Optional.empty();
  private boolean unfinished;

  ProgressLine(Surroundings surroundings) {
    this.err = surroundings.err();
    this.watched = surroundings.watched();
  }

  @Override
  public void at(BigListStep step) {
    if (shown.isEmpty()) {
      shown = Optional.of(watched.getAsBoolean());
    }
    if (shown.get()) {
      unfinished = step.percent() < ALL;
      err.print(AGAIN + words(step) + (unfinished ? "" : System.lineSeparator()));
      err.flush();
    }
  }

  private static String words(BigListStep step) {
    String done =
        switch (step.work()) {
          case RESET -> "reset";
          case DELETE -> "deleted";
        };
    return "list %s: %d of %d leads %s, %d %%"
        .formatted(step.listId(), step.changed(), step.leads(), done, step.percent());
  }

  /** Ends a line that is unfinished, so that what comes next has one of its own. */
  @Override
  public void close() {
    if (unfinished) {
      err.println();
      err.flush();
    }
  }
}
