package com.dialer360.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.AllowedCampaigns;
import com.dialer360.access.Credentials;
import com.dialer360.access.ViewableGroups;
import com.dialer360.gateway.ApiRequest;
import com.dialer360.gateway.Origin;
import com.dialer360.outcome.Reply;
import com.dialer360.realtime.BoardSight;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Listeners without a network, and time as the test has it. */
class AgentStreamsTest {
  private static final BoardSight ALL =
      new BoardSight(AllowedCampaigns.parse("-ALL"), ViewableGroups.parse("---ALL---"));
  private static final BoardSight AGENTS =
      new BoardSight(AllowedCampaigns.parse(" C1 -"), ViewableGroups.parse(" AGENTS "));

  private final FakeCentre centre = new FakeCentre();
  private final Backend backend = centre.backend();
  private final AtomicLong nanos = new AtomicLong();
  private final AgentStreams streams =
      new AgentStreams(backend.feed(), backend.gateway(), 2, nanos::get);

  private static ApiRequest request(String user, String pass, String address) {
    return new ApiRequest(
        Map.of("source", "wall"),
        Optional.of(new Credentials(user, pass)),
        new Origin(address, "test", "test", "", List.of()));
  }

  private FakeOutlet open(ApiRequest request, BoardSight sight) {
    FakeOutlet outlet = new FakeOutlet();
    streams.open(request, sight, outlet);
    return outlet;
  }

  private FakeOutlet opened() {
    FakeOutlet outlet = open(request("6666", "1234", "10.0.0.1"), ALL);
    outlet.take();
    return outlet;
  }

  private void after(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  private static String last(FakeOutlet outlet) {
    return outlet.events.get(outlet.events.size() - 1);
  }

  @Test
  void oneWhoDoesNotReadMissesEventsAndDelaysNobody() {
    FakeOutlet slow = opened();
    FakeOutlet quick = opened();
    streams.look();
    quick.take();
    streams.look();
    quick.take();
    streams.look();

    assertThat(slow.onTheWay()).isEqualTo(1);
    assertThat(slow.events).hasSize(2);
    assertThat(quick.events).hasSize(4);
    slow.take();
    streams.look();
    assertThat(slow.events).hasSize(3);
    assertThat(centre.floor.looks()).isEqualTo(4);
  }

  @Test
  void oneWhoDoesNotReadAtAllIsCut() {
    FakeOutlet stuck = opened();
    streams.look();
    after(Duration.ofSeconds(20));
    streams.care();
    assertThat(stuck.cut).isFalse();
    after(Duration.ofNanos(1));
    streams.care();
    assertThat(stuck.cut).isTrue();
    assertThat(streams.size()).isEqualTo(1);

    stuck.leave();
    assertThat(streams.size()).isZero();
    streams.look();
    assertThat(centre.floor.looks()).isEqualTo(1);
  }

  @Test
  void oneWhoReadsIsNotCutHoweverLongHeListens() {
    FakeOutlet reader = opened();
    after(Duration.ofHours(1));
    streams.care();
    assertThat(reader.cut).isFalse();
  }

  @Test
  void aSilentStreamGetsASignOfLife() {
    FakeOutlet reader = opened();
    after(Duration.ofSeconds(10));
    streams.care();
    assertThat(reader.events).hasSize(1);
    after(Duration.ofNanos(1));
    streams.care();
    assertThat(last(reader)).isEqualTo(": still here\n\n");
    streams.care();
    assertThat(reader.events).hasSize(2);
  }

  @Test
  void aPlaceIsFreeAgainWhenAStreamHasGone() {
    assertThat(streams.takePlace()).isTrue();
    assertThat(streams.takePlace()).isTrue();
    assertThat(streams.takePlace()).isFalse();
    streams.leavePlace();
    assertThat(streams.takePlace()).isTrue();

    FakeOutlet outlet = open(request("6666", "1234", "10.0.0.1"), ALL);
    outlet.leave();
    assertThat(streams.takePlace()).isTrue();
    assertThat(streams.takePlace()).isFalse();
  }

  @Test
  void eachSeesWhatHeMayAndTheSameIsWrittenOnce() {
    centre.floor.agent("1000", "One", "AGENTS", "READY");
    centre.floor.agent("1001", "Two", "CLOSERS", "READY");
    FakeOutlet all = opened();
    FakeOutlet part = open(request("7777", "1234", "10.0.0.1"), AGENTS);
    part.take();
    streams.look();

    assertThat(last(all)).contains("\"user\":\"1000\"", "\"user\":\"1001\"");
    assertThat(last(part)).contains("\"user\":\"1000\"").doesNotContain("1001", "Two");
  }

  @Test
  void aStopIsToldToThoseWhoReadWhenTheyHaveReadTheRest() {
    FakeOutlet idle = opened();
    FakeOutlet busy = opened();
    streams.look();
    idle.take();
    streams.close();

    assertThat(last(idle)).startsWith("event: stopping\n");
    assertThat(busy.onTheWay()).isEqualTo(1);
    assertThat(last(busy)).startsWith("event: board\n");
    idle.take();
    busy.take();
    assertThat(last(busy)).startsWith("event: stopping\n");
    busy.take();
    assertThat(idle.ended).isTrue();
    assertThat(busy.ended).isTrue();
    assertThat(streams.size()).isZero();
  }

  @Test
  void whoeverComesWhileTheServerStopsIsSentAway() {
    streams.close();
    FakeOutlet late = open(request("6666", "1234", "10.0.0.1"), ALL);
    late.take();
    late.take();
    assertThat(last(late)).startsWith("event: stopping\n");
    assertThat(late.ended).isTrue();
  }

  @Test
  void nothingFollowsTheLastEvent() {
    FakeOutlet reader = opened();
    streams.close();
    streams.look();
    reader.take();
    streams.look();
    assertThat(reader.events).hasSize(2);
  }

  // logins

  private static String told(Reply<?> reply) {
    return reply.outcomes().toString();
  }

  @Test
  void aUserWhoHasBeenDeactivatedIsDroppedAndToldWhy() {
    FakeOutlet reader = opened();
    streams.logInAgain(AgentStreamsTest::told);
    assertThat(reader.events).hasSize(1);
    assertThat(centre.reasons).isEmpty();

    centre.users.deactivate();
    streams.logInAgain(AgentStreamsTest::told);
    assertThat(last(reader)).startsWith("event: refused\ndata: [LoginBad");
    reader.take();
    assertThat(reader.ended).isTrue();
    assertThat(streams.size()).isZero();
  }

  @Test
  void rightsThatHaveChangedAreThoseOfTheNextEvent() {
    centre.floor.agent("1001", "Two", "CLOSERS", "READY");
    FakeOutlet reader = open(request("7777", "1234", "10.0.0.1"), ALL);
    reader.take();
    streams.look();
    assertThat(last(reader)).contains("1001");
    reader.take();
    streams.logInAgain(AgentStreamsTest::told);
    streams.look();
    assertThat(last(reader)).startsWith("event: board\n").doesNotContain("1001");
  }

  @Test
  void aPasswordIsTriedOnceForAnAddressAndAWrongOneOnce() {
    open(request("6666", "1234", "10.0.0.1"), ALL);
    open(request("6666", "1234", "10.0.0.1"), ALL);
    open(request("6666", "1234", "10.0.0.3"), ALL);
    open(request("6666", "old", "10.0.0.1"), ALL);
    open(request("6666", "old", "10.0.0.1"), ALL);
    open(request("6666", "old", "10.0.0.2"), ALL);
    streams.logInAgain(AgentStreamsTest::told);

    assertThat(centre.users.failures()).isEqualTo(1);
    assertThat(centre.users.successes()).as("of two addresses").isEqualTo(2);
  }

  @Test
  void whileTheDatabaseIsAwayAllMayStay() {
    FakeOutlet reader = opened();
    centre.users.goAway();
    streams.logInAgain(AgentStreamsTest::told);
    assertThat(reader.events).hasSize(1);
    assertThat(streams.size()).isEqualTo(1);
  }
}
