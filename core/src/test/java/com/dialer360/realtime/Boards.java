package com.dialer360.realtime;

import java.util.Optional;
import java.util.OptionalLong;

/** Agents and calls of boards, for tests. */
final class Boards {
  private Boards() {}

  static BoardAgent agent(String user, String userGroup, String campaignId) {
    return agent(user, Optional.of(userGroup), Optional.of(campaignId), CallPlace.none());
  }

  static BoardAgent agent(
      String user, Optional<String> userGroup, Optional<String> campaignId, CallPlace call) {
    return new BoardAgent(
        user,
        "Agent " + user,
        userGroup,
        campaignId,
        "INCALL",
        SubStatus.NONE,
        "",
        OptionalLong.of(3),
        OptionalLong.of(75),
        call);
  }

  static CallPlace inGroup(String id, String owner) {
    return new CallPlace(Optional.of(id), true, Optional.of(owner));
  }

  static CallPlace campaign(String id) {
    return new CallPlace(Optional.of(id), false, Optional.empty());
  }

  static BoardCalls calls(CallPlace place) {
    return new BoardCalls(place, "", 2, 1, OptionalLong.of(9));
  }
}
