package com.dialer360.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.AllowedCampaigns;
import com.dialer360.access.Flag;
import com.dialer360.access.UserGroup;
import com.dialer360.access.ViewableGroups;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import com.dialer360.gateway.ApiRequest;
import com.dialer360.gateway.Origin;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Refusal;
import com.dialer360.wiring.Dialer360;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever may call logged_in_agents may listen, and sees the same. */
class StreamAgentsTest {
  private static final UserGroup AGENTS =
      new UserGroup(
          "AGENTS",
          true,
          AllowedCampaigns.parse(" TESTCAMP -"),
          ViewableGroups.parse(" AGENTS "),
          "");

  private final CallCentre callCentre = new CallCentre();

  private List<? extends Outcome> call(StreamAgents function, String pairs) {
    ApiRequest request =
        new ApiRequest(
            CallCentre.parsed("user=6666&pass=1234&source=wall&function=stream_agents&" + pairs),
            Optional.empty(),
            Origin.local("test"));
    try (Dialer360 dialer = callCentre.start()) {
      return dialer.gateway().call(request, function).outcomes();
    }
  }

  private void account(AccountBuilder account) {
    callCentre.accounts.add(account.build(), "1234");
  }

  @Test
  void aListenerSeesWhatItsGroupSeesAndTheStartIsLogged() {
    account(AccountBuilder.account("6666").in(AGENTS));
    BoardSight sight = new BoardSight(AGENTS.allowedCampaigns(), AGENTS.viewableGroups());

    assertThat(call(StreamAgents.start(), ""))
        .isEqualTo(List.of(new StreamAgentsResult.Started("6666", sight)));
    assertThat(call(StreamAgents.goOn(), ""))
        .isEqualTo(List.of(new StreamAgentsResult.Continued("6666", sight)));
    assertThat(callCentre.apiLog.lines())
        .containsExactly("stream_agents/SUCCESS/stream_agents STREAM HAS BEEN STARTED/6666");
  }

  @ParameterizedTest
  @EnumSource(names = {"VDC_AGENT_API_ACCESS", "VIEW_REPORTS"})
  void aFlagIsMissing(Flag flag) {
    account(AccountBuilder.account("6666").without(flag));

    assertThat(call(StreamAgents.start(), ""))
        .isEqualTo(List.of(new StreamAgentsResult.NoPermission("6666")));
    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "stream_agents/ERROR/stream_agents USER DOES NOT HAVE PERMISSION TO GET AGENT"
                + " INFO/0");
  }

  @Test
  void theRightIsThatOfLoggedInAgents() {
    account(AccountBuilder.account("6666").allowed(" logged_in_agents "));
    assertThat(call(StreamAgents.start(), "").get(0))
        .isInstanceOf(StreamAgentsResult.Started.class);
    account(AccountBuilder.account("6666").allowed(" agent_status stream_agents "));
    assertThat(call(StreamAgents.start(), ""))
        .isEqualTo(List.of(new Refusal.FunctionDenied("6666", "logged_in_agents", "")));
  }

  @Test
  void whoeverIsNotLetInDoesNotListen() {
    assertThat(call(StreamAgents.start(), "pass=wrong"))
        .isEqualTo(List.of(new Refusal.LoginBad("6666", "wrong")));
    assertThat(call(StreamAgents.start(), "source=w"))
        .isEqualTo(List.of(new Refusal.InvalidSource("w")));
    account(AccountBuilder.account("6666").inactive());
    assertThat(call(StreamAgents.goOn(), ""))
        .isEqualTo(List.of(new Refusal.LoginBad("6666", "1234")));
  }

  @Test
  void noRequestByNameCallsIt() {
    ApiRequest request =
        new ApiRequest(
            CallCentre.parsed("user=6666&pass=1234&source=wall&function=stream_agents"),
            Optional.empty(),
            Origin.local("test"));

    assertThat(callCentre.call(request).outcomes()).isEqualTo(List.of(new Refusal.NoFunction()));
  }
}
