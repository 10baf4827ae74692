package com.dialer360.realtime;

import java.util.Optional;

/**
 * What a live call is for, as far as it says who sees the call.
 *
 * @param campaignId of {p}auto_calls: a campaign or an in-group; empty for no value
 * @param inGroup it is an in-group
 * @param userGroup whose in-group it is; empty for no value
 */
public record CallPlace(Optional<String> campaignId, boolean inGroup, Optional<String> userGroup) {

  /** That of no call. */
  public static CallPlace none() {
    return new CallPlace(Optional.empty(), false, Optional.empty());
  }
}
