package com.dialer360.realtime;

import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Success;

/** What becomes of a caller who wants to listen. */
public sealed interface StreamAgentsResult extends Outcome {

  /** Level or flags do not suffice. */
  record NoPermission(String user) implements StreamAgentsResult, Failure.Denied {}

  /** The caller may listen. */
  record Started(String user, BoardSight sight) implements StreamAgentsResult, Success {}

  /** The caller may go on to listen; not logged. */
  record Continued(String user, BoardSight sight) implements StreamAgentsResult, Success {}
}
