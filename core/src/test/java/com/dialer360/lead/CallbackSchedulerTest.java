package com.dialer360.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.fakes.InMemoryCallbacks;
import com.dialer360.lead.CallbackScheduler.Result;
import com.dialer360.timezone.CallCentreClock;
import com.dialer360.timezone.ServerTime;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** add_lead.md, rule 13. */
class CallbackSchedulerTest {
  private static final ServerTime NOW = CallCentreClock.newYork("2017-06-01T14:30:00");

  private final InMemoryCallbacks callbacks =
      new InMemoryCallbacks().campaign("TESTCAMP").user("1000", "AGENTS");

  @Test
  void schedulesACallbackForAnyone() {
    CallbackRequest request =
        new CallbackRequest(true, "", "2017-06-02 09:15:00", CallbackType.ANYONE, "1000", "Hi");

    Callback expected =
        new Callback(
            7,
            "101",
            "TESTCAMP",
            LocalDateTime.parse("2017-06-01T14:30:00"),
            "2017-06-02 09:15:00",
            "",
            CallbackType.ANYONE,
            "Hi",
            "",
            "CALLBK");
    assertThat(schedule("TESTCAMP", request)).isEqualTo(new Result.Scheduled(expected));
    assertThat(callbacks.rows()).containsExactly(expected);
  }

  @Test
  void schedulesACallbackForOneUserWithTheGroupOfThatUser() {
    CallbackRequest request =
        new CallbackRequest(true, "MYSTAT", "", CallbackType.USERONLY, "1000", "");

    assertThat(schedule("TESTCAMP", request)).isInstanceOf(Result.Scheduled.class);
    assertThat(callbacks.rows())
        .singleElement()
        .extracting(Callback::user, Callback::userGroup, Callback::recipient, Callback::leadStatus)
        .containsExactly("1000", "AGENTS", CallbackType.USERONLY, "MYSTAT");
  }

  @ParameterizedTest
  @CsvSource({
    "NOW, 2017-06-01 14:30:00",
    "now, now",
    "'', ''",
    "tomorrow, tomorrow",
    "2017-06-02T09:15:00, 2017-06-02T09:15:00"
  })
  void replacesNowAloneByTheServerTime(String sent, String stored) {
    schedule("TESTCAMP", new CallbackRequest(true, "", sent, CallbackType.ANYONE, "", ""));

    assertThat(callbacks.rows()).extracting(Callback::callbackTime).containsExactly(stored);
  }

  @Test
  void tellsAnUnknownCampaignBeforeAnUnknownUser() {
    CallbackRequest request = new CallbackRequest(true, "", "NOW", CallbackType.USERONLY, "6", "");

    assertThat(schedule("XYZ", request)).isEqualTo(new Result.NoSuchCampaign());
    assertThat(schedule("TESTCAMP", request)).isEqualTo(new Result.NoSuchUser());
    assertThat(callbacks.rows()).isEmpty();
  }

  @Test
  void looksAtTheUserForUseronlyAlone() {
    CallbackRequest request = new CallbackRequest(true, "", "NOW", CallbackType.ANYONE, "6", "");

    assertThat(schedule("TESTCAMP", request)).isInstanceOf(Result.Scheduled.class);
  }

  private Result schedule(String campaignId, CallbackRequest request) {
    return new CallbackScheduler(callbacks, NOW).schedule(7, "101", campaignId, request);
  }
}
