package com.dialer360.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.dialect.Dialect;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import com.dialer360.gateway.ApiRequest;
import com.dialer360.gateway.Origin;
import com.dialer360.lead.AddLeadResult;
import com.dialer360.outcome.Refusal;
import com.dialer360.outcome.Reply;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls with an idempotency key, through the whole core; each call is a program of its own. */
class RepeatedCallTest {
  private static final String ADD = "function=add_lead&phone_number=7275551111&list_id=101";

  private final CallCentre centre = new CallCentre();

  @Test
  void theSameCallIsAnsweredTheSameWayAndDoneOnce() {
    Reply<?> first = call("k1", ADD + "&add_to_hopper=Y&hopper_local_call_time_check=N");
    Reply<?> again = call("k1", "add_to_hopper=Y&hopper_local_call_time_check=N&" + ADD);

    assertThat(first.find(AddLeadResult.LeadAdded.class)).isPresent();
    assertThat(first.outcomes()).hasSizeGreaterThan(1);
    assertThat(again).isInstanceOf(Reply.Replayed.class);
    assertThat(again.outcomes()).isEqualTo(first.outcomes());
    for (DialectName name : DialectName.values()) {
      assertThat(Dialect.named(name).text(again)).isEqualTo(Dialect.named(name).text(first));
    }
    assertThat(centre.apiLog.rows()).hasSameSizeAs(first.outcomes());
    assertThat(call("k2", ADD)).isNotInstanceOf(Reply.Replayed.class);
  }

  @Test
  void anotherRequestUnderTheSameKeyIsRefusedAndLogged() {
    call("k1", ADD);

    for (String other :
        List.of(
            ADD + "&first_name=Bob",
            ADD + "&first_name=",
            ADD + "&stage=pipe",
            ADD + "2",
            ADD.replace("1111", "1112"),
            "function=update_lead&lead_id=1&first_name=Bob")) {
      assertThat(call("k1", other))
          .isEqualTo(new Reply.Refused<>(new Refusal.IdempotencyConflict()));
    }
    assertThat(centre.apiLog.lines())
        .endsWith(
            "add_lead/ERROR/IDEMPOTENCY KEY WAS USED FOR ANOTHER REQUEST/",
            "update_lead/ERROR/IDEMPOTENCY KEY WAS USED FOR ANOTHER REQUEST/");
  }

  @Test
  void whoCallsAndUnderWhichSourceDoesNotMakeAnotherRequest() {
    call("k1", ADD);

    assertThat(call("k1", ADD + "&source=other&stage=json&idempotency_key=k1"))
        .isInstanceOf(Reply.Replayed.class);
    assertThat(call("k1", ADD + "&user=6666&pass=1234")).isInstanceOf(Reply.Replayed.class);
  }

  @Test
  void theKeyMayBeAParameter() {
    assertThat(centre.call(ADD + "&idempotency_key=k1")).isNotInstanceOf(Reply.Replayed.class);
    assertThat(centre.call(ADD + "&idempotency_key=k1")).isInstanceOf(Reply.Replayed.class);
    assertThat(call("k1", ADD)).isInstanceOf(Reply.Replayed.class);
    assertThat(call("K1", ADD)).isNotInstanceOf(Reply.Replayed.class);
  }

  @Test
  void twoDifferentKeysAreRefused() {
    assertThat(call("k1", ADD + "&idempotency_key=k2"))
        .isEqualTo(new Reply.Refused<>(new Refusal.IdempotencyKeysDiffer()));
    assertThat(centre.keptAnswers.size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "é", "a\tb"})
  void aKeyHasVisibleCharacters(String key) {
    assertThat(call(key, ADD)).isEqualTo(new Reply.Refused<>(new Refusal.IdempotencyKeyInvalid()));
    assertThat(centre.apiLog.lines())
        .containsExactly(
            "add_lead/ERROR/IDEMPOTENCY KEY MUST BE 1 TO 255 VISIBLE ASCII CHARACTERS/");
  }

  @Test
  void aKeyHasAtMost255Characters() {
    assertThat(call("~".repeat(255), ADD).succeeded()).isTrue();
    assertThat(call("~".repeat(256), ADD))
        .isEqualTo(new Reply.Refused<>(new Refusal.IdempotencyKeyInvalid()));
  }

  @Test
  void twoUsersMayUseTheSameKey() {
    centre.accounts.add(AccountBuilder.account("7777").build(), "1234");
    call("k1", ADD);

    assertThat(call("k1", ADD + "&user=7777")).isNotInstanceOf(Reply.Replayed.class);
    assertThat(call("k1", ADD + "&user=7777")).isInstanceOf(Reply.Replayed.class);
  }

  @Test
  void aRefusalOfTheFunctionIsAnAnswerToo() {
    Reply<?> first = call("k1", ADD.replace("7275551111", "72"));

    assertThat(first.succeeded()).isFalse();
    Reply<?> again = call("k1", ADD.replace("7275551111", "72"));
    assertThat(again).isInstanceOf(Reply.Replayed.class);
    assertThat(again.outcomes()).isEqualTo(first.outcomes());
    assertThat(again.succeeded()).isFalse();
  }

  @Test
  void whoMayNotCallIsRefusedEachTimeAndClaimsNothing() {
    assertThat(call("k1", ADD + "&pass=wrong")).isInstanceOf(Reply.Refused.class);
    assertThat(call("k1", ADD + "&source=x")).isInstanceOf(Reply.Refused.class);
    centre.accounts.add(AccountBuilder.account("6666").level(7).build(), "1234");
    assertThat(call("k1", ADD).succeeded()).isFalse();
    assertThat(centre.keptAnswers.size()).isZero();

    centre.accounts.add(AccountBuilder.account("6666").build(), "1234");
    assertThat(call("k1", ADD).succeeded()).isTrue();
    centre.accounts.add(AccountBuilder.account("6666").allowed(" version ").build(), "1234");
    assertThat(call("k1", ADD).outcomes())
        .isEqualTo(List.of(new Refusal.FunctionDenied("6666", "add_lead", "")));
  }

  @Test
  void aFunctionThatReadsTakesNoNoticeOfIt() {
    String read = "function=lead_field_info&lead_id=1&field_name=city";

    assertThat(call("not a key", read).outcomes()).isEqualTo(centre.call(read).outcomes());
    assertThat(centre.keptAnswers.size()).isZero();
  }

  @Test
  void anAnswerIsKeptForADay() {
    call("k1", ADD);

    centre.at("2017-06-02T14:29:59");
    assertThat(call("k1", ADD)).isInstanceOf(Reply.Replayed.class);
    centre.at("2017-06-02T14:30:00");
    assertThat(call("k1", ADD)).isNotInstanceOf(Reply.Replayed.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-03-11T14:30:00, 2017-03-12T15:29:59, 2017-03-12T15:30:00",
    "2017-11-04T14:30:00, 2017-11-05T13:29:59, 2017-11-05T13:30:00",
    // 01:30 is shown twice, and meant the first time
    "2017-11-05T01:30:00, 2017-11-06T00:29:59, 2017-11-06T00:30:00",
  })
  void aDayHas24HoursWhenClocksAreChangedToo(String called, String within, String after) {
    centre.at(called);
    call("k1", ADD);

    centre.at(within);
    assertThat(call("k1", ADD)).isInstanceOf(Reply.Replayed.class);
    centre.at(after);
    assertThat(call("k1", ADD)).isNotInstanceOf(Reply.Replayed.class);
  }

  @Test
  void oldAnswersAreForgottenNowAndThen() {
    call("k1", ADD);
    call("k1", ADD);
    assertThat(centre.keptAnswers.sweeps()).isEqualTo(1);

    centre.at("2017-06-03T14:30:00");
    call("k2", ADD);
    assertThat(centre.keptAnswers.size()).isEqualTo(1);
  }

  private Reply<?> call(String key, String pairs) {
    Map<String, String> parameters = new HashMap<>();
    parameters.put("user", "6666");
    parameters.put("pass", "1234");
    parameters.put("source", "test");
    parameters.putAll(CallCentre.parsed(pairs));
    return centre.call(
        new ApiRequest(parameters, Optional.empty(), Origin.local("test")).keyed(Optional.of(key)));
  }
}
