package com.dialer360.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Account;
import com.dialer360.access.Caller;
import com.dialer360.access.Occasion;
import com.dialer360.access.UserGroup;
import com.dialer360.gateway.ApiRequest;
import com.dialer360.gateway.Origin;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CallLimitsTest {
  private static final String HERE = "192.0.2.1";
  private static final String ELSEWHERE = "192.0.2.2";

  private final AtomicLong nanos = new AtomicLong(1_000_000_000L);
  private final CallLimits limits =
      new CallLimits(Optional.of(new RateLimit(2, Duration.ofSeconds(10))), nanos::get);

  private CallLimits.Turn turn(String address, String user, String pass) {
    return limits.turn(
        new ApiRequest(
            Map.of("user", user, "pass", pass),
            Optional.empty(),
            new Origin(address, "here", "here", "", List.of())),
        Optional.empty());
  }

  private boolean mayCall(String address, String user, String pass) {
    return turn(address, user, pass).refusal().isEmpty();
  }

  /** A call that logs in. */
  private boolean logsIn(String address, String user, String pass) {
    CallLimits.Turn turn = turn(address, user, pass);
    turn.admitted().accept(caller(user));
    return turn.refusal().isEmpty();
  }

  private static Caller caller(String user) {
    Account account =
        new Account(
            user.strip().toLowerCase(Locale.ROOT),
            9,
            true,
            Set.of(),
            false,
            "",
            UserGroup.missing(""));
    return new Caller(user, account, "test", Occasion.embedded());
  }

  private void wait(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  @Test
  void countsCallsOfAnAddress() {
    assertThat(mayCall(HERE, "", "")).isTrue();
    assertThat(mayCall(HERE, "", "")).isTrue();
    assertThat(mayCall(HERE, "", "")).isFalse();
    assertThat(mayCall(ELSEWHERE, "", "")).isTrue();
  }

  @Test
  void saysWhenTheNextCallIsTaken() {
    assertThat(mayCall(HERE, "", "")).isTrue();
    assertThat(mayCall(HERE, "", "")).isTrue();
    assertThat(turn(HERE, "", "").refusal()).contains(Trouble.tooManyCalls(5));
    wait(Duration.ofMillis(4_001));
    assertThat(turn(HERE, "", "").refusal()).contains(Trouble.tooManyCalls(1));
    wait(Duration.ofMillis(999));
    assertThat(mayCall(HERE, "", "")).isTrue();
    assertThat(mayCall(HERE, "", "")).isFalse();
  }

  @Test
  void givesNoMoreBackThanThereIs() {
    wait(Duration.ofHours(1));
    assertThat(mayCall(HERE, "", "")).isTrue();
    wait(Duration.ofHours(1));
    assertThat(mayCall(HERE, "", "")).isTrue();
    assertThat(mayCall(HERE, "", "")).isTrue();
    assertThat(mayCall(HERE, "", "")).isFalse();
  }

  @Test
  void agentsBehindOneAddressDoNotShare() {
    assertThat(logsIn(HERE, "ann", "a")).isTrue();
    assertThat(logsIn(HERE, "bob", "b")).isTrue();
    assertThat(mayCall(HERE, "cid", "c")).isFalse();
    for (String user : List.of("ann", "bob")) {
      String pass = user.substring(0, 1);
      assertThat(logsIn(HERE, user, pass)).isTrue();
      assertThat(logsIn(HERE, user, pass)).isTrue();
      assertThat(logsIn(HERE, user, pass)).isFalse();
    }
  }

  @Test
  void aUserIsOneCallerFromWhereverItCallsAndHoweverItIsSpelled() {
    assertThat(logsIn(HERE, "ann", "a")).isTrue();
    assertThat(logsIn(ELSEWHERE, "ANN", "a")).isTrue();
    assertThat(logsIn(HERE, "ann", "a")).isTrue();
    assertThat(logsIn(ELSEWHERE, "ANN", "a")).isTrue();
    assertThat(logsIn(ELSEWHERE, "ANN", "a")).isFalse();
    assertThat(logsIn(HERE, "ann", "a")).isFalse();
  }

  @Test
  void aWrongPasswordUsesUpNothingOfTheUsers() {
    assertThat(logsIn(HERE, "ann", "a")).isTrue();
    for (int guess = 0; guess < 2; guess++) {
      assertThat(mayCall(ELSEWHERE, "ann", "guess" + guess)).isTrue();
    }
    assertThat(mayCall(ELSEWHERE, "ann", "guess2")).isFalse();
    assertThat(mayCall(HERE, "ann", "a")).isTrue();
    assertThat(mayCall(HERE, "ann", "a")).isTrue();
  }

  @Test
  void whatStandsInTheHeaderBelongsToTheProof() {
    ApiRequest request =
        new ApiRequest(Map.of(), Optional.empty(), new Origin(HERE, "here", "here", "", List.of()));
    limits.turn(request, Optional.of("Basic one")).admitted().accept(caller("ann"));
    assertThat(limits.turn(request, Optional.of("Basic two")).refusal()).isEmpty();
    assertThat(limits.turn(request, Optional.of("Basic two")).refusal()).isPresent();
    assertThat(limits.turn(request, Optional.of("Basic one")).refusal()).isEmpty();
  }

  @Test
  void aProofIsNotBelievedForEver() {
    assertThat(logsIn(HERE, "ann", "a")).isTrue();
    wait(Duration.ofSeconds(61));
    assertThat(mayCall(HERE, "ann", "a")).isTrue();
    assertThat(mayCall(HERE, "", "")).isTrue();
    assertThat(mayCall(HERE, "", "")).isFalse();
  }

  @Test
  void theAddressesThatOneClientHasAreOne() {
    assertThat(mayCall("2001:db8::1", "", "")).isTrue();
    assertThat(mayCall("2001:db8::ffff:2", "", "")).isTrue();
    assertThat(mayCall("2001:db8::3", "", "")).isFalse();
    assertThat(mayCall("2001:db8:0:1::1", "", "")).isTrue();
  }

  @Test
  void countsNothingWithoutALimit() {
    CallLimits none = new CallLimits(Optional.empty(), nanos::get);
    ApiRequest request = new ApiRequest(Map.of(), Optional.empty(), Origin.local("here"));
    for (int call = 0; call < 100; call++) {
      assertThat(none.turn(request, Optional.empty()).refusal()).isEmpty();
    }
  }
}
