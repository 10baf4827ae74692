package com.dialer360.persistence.table;

import com.dialer360.realtime.CallPlace;
import com.dialer360.realtime.FloorCalls;
import java.util.Optional;

/** The calls of a campaign or in-group; the columns of the last line may have no value. */
record FloorCallsRow(
    String name,
    long total,
    long waiting,
    String oldest,
    boolean inGroup,
    String callCampaign,
    String inGroupOwner) {

  FloorCalls calls() {
    CallPlace place =
        new CallPlace(
            Optional.ofNullable(callCampaign), inGroup, Optional.ofNullable(inGroupOwner));
    return new FloorCalls(place, name, total, waiting, oldest);
  }
}
