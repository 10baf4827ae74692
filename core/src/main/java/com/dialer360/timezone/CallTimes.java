package com.dialer360.timezone;

import java.util.Collection;
import java.util.Optional;

/** Driven port: {p}call_times and {p}state_call_times. Texts are compared by collation. */
public interface CallTimes {

  /** The call time of this id. */
  Optional<CallTime> find(String callTimeId);

  /**
   * The hours of this state: of the rows named, the first by id whose state_call_time_state it is.
   *
   * @param stateCallTimeIds at least one
   */
  Optional<CallHours> stateHours(Collection<String> stateCallTimeIds, String state);
}
