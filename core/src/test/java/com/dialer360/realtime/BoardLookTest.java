package com.dialer360.realtime;

import static com.dialer360.realtime.Boards.agent;
import static com.dialer360.realtime.Boards.calls;
import static com.dialer360.realtime.Boards.campaign;
import static com.dialer360.realtime.Boards.inGroup;
import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.AllowedCampaigns;
import com.dialer360.access.ViewableGroups;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rows that a listener sees are those that the functions would tell him of. */
class BoardLookTest {
  private static final Instant NOW = Instant.parse("2017-06-01T18:30:00Z");

  private static BoardSight sight(String campaigns, String groups) {
    return new BoardSight(AllowedCampaigns.parse(campaigns), ViewableGroups.parse(groups));
  }

  private static List<String> users(BoardSight sight, BoardAgent... agents) {
    return new BoardLook(NOW, List.of(agents), List.of())
        .seenBy(sight).agents().stream().map(BoardAgent::user).toList();
  }

  private static List<CallPlace> places(BoardSight sight, CallPlace... places) {
    List<BoardCalls> all = List.of(places).stream().map(Boards::calls).toList();
    return new BoardLook(NOW, List.of(), all)
        .seenBy(sight).calls().stream().map(BoardCalls::place).toList();
  }

  @Test
  void whoeverIsNotRestrictedSeesAll() {
    BoardLook all =
        new BoardLook(
            NOW,
            List.of(
                agent("a1", "AGENTS", "TESTCAMP"),
                agent("a2", Optional.empty(), Optional.empty(), inGroup("SALESLINE", "ADMIN"))),
            List.of(calls(campaign("TESTCAMP")), calls(CallPlace.none())));

    assertThat(all.seenBy(sight("-ALL-CAMPAIGNS-", "---ALL---"))).isEqualTo(all);
  }

  @Test
  void agentsAreThoseOfAllowedCampaignsAndOfNone() {
    BoardAgent[] agents = {
      agent("a1", "AGENTS", "testcamp"),
      agent("a2", "AGENTS", "SECOND"),
      agent("a3", "AGENTS", ""),
      agent("a4", Optional.of("AGENTS"), Optional.empty(), CallPlace.none())
    };

    assertThat(users(sight(" TESTCAMP -", "---ALL---"), agents)).containsExactly("a1", "a3");
    assertThat(users(sight("", "---ALL---"), agents)).containsExactly("a3");
  }

  @Test
  void agentsAreThoseOfViewableGroupsOfAllAndOfNone() {
    BoardAgent[] agents = {
      agent("a1", "agents", "C"),
      agent("a2", "CLOSERS", "C"),
      agent("a3", "", "C"),
      agent("a4", "---all---", "C"),
      agent("a5", Optional.empty(), Optional.of("C"), CallPlace.none())
    };

    assertThat(users(sight("-ALL", " AGENTS "), agents)).containsExactly("a1", "a3", "a4");
    assertThat(
            users(
                new BoardSight(AllowedCampaigns.parse("-ALL"), ViewableGroups.ofMissingGroup()),
                agents))
        .containsExactly("a3", "a4");
  }

  @Test
  void callsAreThoseOfAllowedCampaignsOfNoneAndOfInGroupsThatAreSeen() {
    CallPlace[] places = {
      campaign("TestCamp"),
      campaign("SECOND"),
      campaign(""),
      inGroup("SALESLINE", "---ALL---"),
      inGroup("SUPPORT", "AGENTS"),
      inGroup("ADMINLINE", "ADMIN"),
      new CallPlace(Optional.of("OWNERLESS"), true, Optional.empty()),
      CallPlace.none()
    };

    assertThat(places(sight(" TESTCAMP -", " AGENTS "), places))
        .containsExactly(places[0], places[2], places[3], places[4]);
    assertThat(places(sight(" TESTCAMP -", "---ALL---"), places))
        .containsExactly(places[0], places[2], places[3], places[4], places[5], places[6]);
    assertThat(places(sight(" adminline -", " AGENTS "), places))
        .containsExactly(places[2], places[3], places[4], places[5]);
  }

  @Test
  void anAgentIsSeenWithoutTheInGroupThatIsNot() {
    BoardLook look =
        new BoardLook(
            NOW,
            List.of(
                agent(
                    "a1",
                    Optional.of("AGENTS"),
                    Optional.of("TESTCAMP"),
                    inGroup("ADMINLINE", "ADMIN")),
                agent(
                    "a2",
                    Optional.of("AGENTS"),
                    Optional.of("TESTCAMP"),
                    inGroup("SUPPORT", "AGENTS"))),
            List.of());

    assertThat(look.seenBy(sight(" TESTCAMP -", " AGENTS ")).agents())
        .extracting(BoardAgent::inGroup)
        .containsExactly("", "SUPPORT");
    assertThat(look.seenBy(sight("-ALL", " AGENTS ")).agents())
        .extracting(BoardAgent::inGroup)
        .containsExactly("ADMINLINE", "SUPPORT");
  }

  @Test
  void aCampaignsCallIsOfNoInGroup() {
    assertThat(agent("a1", Optional.of("A"), Optional.of("C"), campaign("TESTCAMP")).inGroup())
        .isEmpty();
  }
}
