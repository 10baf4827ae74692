package com.dialer360.timezone;

import com.dialer360.text.Utf8;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of {p}call_times: when numbers may be dialled, and which states have hours of their own.
 * Source: timezone.md, part 3.
 *
 * @param hours the hours where no state has its own
 * @param stateCallTimeIds the rows of {p}state_call_times that count
 */
public record CallTime(CallHours hours, List<String> stateCallTimeIds) {
  public CallTime {
    stateCallTimeIds = List.copyOf(stateCallTimeIds);
  }

  /**
   * Reads the column ct_state_call_times.
   *
   * @param stateCallTimes ids between bars, {@code |alabama|texas|}; up to 2 bytes are none
   */
  public static CallTime of(CallHours hours, String stateCallTimes) {
    return new CallTime(hours, ids(stateCallTimes));
  }

  private static List<String> ids(String column) {
    if (Utf8.length(column) <= 2) {
      return List.of();
    }
    return Stream.of(column.split("\\|", -1)).filter(id -> !id.isEmpty()).toList();
  }
}
