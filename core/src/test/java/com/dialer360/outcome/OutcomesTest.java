package com.dialer360.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import com.dialer360.campaign.UpdateCampaignResult;
import com.dialer360.lead.AddLeadResult;
import com.dialer360.lead.CheckPhoneNumberResult;
import com.dialer360.list.AddListResult;
import com.dialer360.list.UpdateListResult;
import com.dialer360.outcome.Failure.Cause;
import com.dialer360.phone.AddPhoneAliasResult;
import com.dialer360.phone.UpdatePhoneAliasResult;
import com.dialer360.system.VersionResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomesTest {
  interface RingResult {
    record RangTwice(String phoneNumber, @Logged int rings, boolean busy) implements Success {}
  }

  record Homeless() implements Success {}

  private final OutcomeFields fields = new OutcomeFields();
  private final Outcome outcome = new RingResult.RangTwice("727", 2, true);

  @ParameterizedTest
  @CsvSource({
    "phoneNumber, phone_number",
    "LeadAdded, lead_added",
    "address1, address1",
    "address1Line, address1_line",
    "usacanAreacodeCheck, usacan_areacode_check",
    "user, user",
    "AddLead, add_lead",
    "DB, db"
  })
  void namesAreSpelledInSnakeCase(String javaName, String wireName) {
    assertThat(SnakeCase.of(javaName)).isEqualTo(wireName);
  }

  @Test
  void anOutcomeIsNamedAfterItsRecordAndTheFunctionItStandsIn() {
    assertThat(OutcomeName.of(outcome)).isEqualTo(new OutcomeName("ring", "rang_twice"));
    assertThat(OutcomeName.of(outcome)).hasToString("ring.rang_twice");
    assertThat(OutcomeName.of(AddLeadResult.LeadAdded.class)).hasToString("add_lead.lead_added");
    assertThat(OutcomeName.of(Refusal.LoginBad.class)).hasToString("refusal.login_bad");
    assertThat(OutcomeName.of(VersionResult.Shown.class)).hasToString("version.shown");
  }

  @Test
  void anOutcomeMustStandInTheResultsOfAFunction() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OutcomeName.of(TopLevel.class))
        .withMessageContaining("must be nested");
    assertThat(OutcomeName.of(new Homeless()).function()).isEqualTo("outcomes_test");
  }

  @Test
  void fieldsAreTheComponentsInOrderThoseForTheLogHiddenFromCallers() {
    assertThat(fields.all(outcome))
        .containsExactly(entry("phone_number", "727"), entry("rings", 2), entry("busy", true));
    assertThat(fields.shown(outcome))
        .containsExactly(entry("phone_number", "727"), entry("busy", true));
  }

  @Test
  void aReplyFindsTheFirstOutcomeOfAType() {
    Refusal.NoFunction first = new Refusal.NoFunction();
    Reply<Outcome> reply =
        new Reply.Answer<>(List.of(outcome, first, new Refusal.InvalidSource("a")));

    assertThat(reply.find(Refusal.class)).contains(first);
    assertThat(reply.find(Refusal.InvalidSource.class)).contains(new Refusal.InvalidSource("a"));
    assertThat(reply.find(Refusal.LoginBad.class)).isEmpty();
  }

  @Test
  void aReplySucceedsUnlessSomethingWasRefused() {
    Notice notice = new AddLeadResult.NanpaOff(0, "6666", "");

    assertThat(Reply.Answer.of(outcome).succeeded()).isTrue();
    assertThat(new Reply.Answer<>(List.of(notice, outcome)).succeeded()).isTrue();
    assertThat(new Reply.Answer<>(List.of(notice, new Refusal.NoFunction())).succeeded()).isFalse();
    assertThat(new Reply.Refused<>(new Refusal.NoFunction()).succeeded()).isFalse();
  }

  @Test
  void aReplyThatSaysNothingSucceeds() {
    assertThat(new Reply.Answer<>(List.of()).succeeded()).isTrue();
    assertThat(new Reply.Answer<>(List.of()).find(Outcome.class)).isEmpty();
  }

  @Test
  void outcomesEndTheirLinesButForCoffee() {
    assertThat(outcome.endsLine()).isTrue();
    assertThat(new Refusal.NoFunction().endsLine()).isTrue();
    assertThat(new Refusal.Coffee("coffee").endsLine()).isFalse();
  }

  @Test
  void aRefusedReplySaysTheRefusalAlone() {
    assertThat(new Reply.Refused<>(new Refusal.NoFunction()).outcomes())
        .isEqualTo(List.of(new Refusal.NoFunction()));
  }

  @Test
  void refusalsTellTheirCause() {
    assertThat(new Refusal.Coffee("coffee").cause()).isEqualTo(Cause.TEAPOT);
    assertThat(new Refusal.LoginBad("", "").cause()).isEqualTo(Cause.UNAUTHENTICATED);
    assertThat(new Refusal.LoginLocked("").cause()).isEqualTo(Cause.UNAUTHENTICATED);
    assertThat(new Refusal.LoginIpBlocked("").cause()).isEqualTo(Cause.DENIED);
    assertThat(new Refusal.UserGroupMissing("", "").cause()).isEqualTo(Cause.DENIED);
    assertThat(new Refusal.FunctionDenied("", "", "").cause()).isEqualTo(Cause.DENIED);
    assertThat(new Refusal.NoFunction().cause()).isEqualTo(Cause.NOT_FOUND);
    assertThat(new Refusal.InvalidSource("").cause()).isEqualTo(Cause.INVALID);
  }

  @Test
  void refusedListsTellTheirCause() {
    assertThat(new UpdateListResult.NotPermitted("").cause()).isEqualTo(Cause.DENIED);
    assertThat(new UpdateListResult.NotAllowedList("").cause()).isEqualTo(Cause.DENIED);
    assertThat(new UpdateListResult.NotFound("", "").cause()).isEqualTo(Cause.NOT_FOUND);
    assertThat(new UpdateListResult.NoCampaign("", "").cause()).isEqualTo(Cause.NOT_FOUND);
    assertThat(new UpdateListResult.NoScript("", "").cause()).isEqualTo(Cause.NOT_FOUND);
    assertThat(new UpdateListResult.NoIngroup("", "").cause()).isEqualTo(Cause.NOT_FOUND);
    assertThat(new UpdateListResult.BadName("", "").cause()).isEqualTo(Cause.INVALID);
    assertThat(new AddListResult.NotPermitted("").cause()).isEqualTo(Cause.DENIED);
    assertThat(new AddListResult.NoCampaign("", "").cause()).isEqualTo(Cause.NOT_FOUND);
    assertThat(new AddListResult.NoScript("", "").cause()).isEqualTo(Cause.NOT_FOUND);
    assertThat(new AddListResult.NoIngroup("", "").cause()).isEqualTo(Cause.NOT_FOUND);
    assertThat(new AddListResult.Exists("", "").cause()).isEqualTo(Cause.CONFLICT);
    assertThat(new AddListResult.MissingFields("", "", "", "").cause()).isEqualTo(Cause.INVALID);
  }

  @Test
  void refusedCampaignsTellTheirCause() {
    assertThat(new UpdateCampaignResult.NotPermitted("").cause()).isEqualTo(Cause.DENIED);
    assertThat(new UpdateCampaignResult.NotFound("", "").cause()).isEqualTo(Cause.NOT_FOUND);
    assertThat(new UpdateCampaignResult.BadFilter("", "").cause()).isEqualTo(Cause.NOT_FOUND);
    assertThat(new UpdateCampaignResult.BadActive("", "").cause()).isEqualTo(Cause.INVALID);
  }

  @Test
  void refusedAliasesTellTheirCause() {
    assertThat(new AddPhoneAliasResult.PhoneUnknown("", "").cause()).isEqualTo(Cause.NOT_FOUND);
    assertThat(new UpdatePhoneAliasResult.PhoneUnknown("", "").cause()).isEqualTo(Cause.NOT_FOUND);
  }

  @Test
  void refusedLeadsTellTheirCause() {
    assertThat(new AddLeadResult.NoPermission("").cause()).isEqualTo(Cause.DENIED);
    assertThat(new AddLeadResult.ListDenied("", "").cause()).isEqualTo(Cause.DENIED);
    assertThat(new AddLeadResult.BadLength("", "").cause()).isEqualTo(Cause.INVALID);
    assertThat(new AddLeadResult.InDnc("", "").cause()).isEqualTo(Cause.CONFLICT);
    assertThat(new CheckPhoneNumberResult.InDnc("", "").cause()).isEqualTo(Cause.CONFLICT);
    assertThat(new CheckPhoneNumberResult.InCampaignDnc("", "", "").cause())
        .isEqualTo(Cause.CONFLICT);
    assertThat(new AddLeadResult.DuplicateInList("", "", 1).cause()).isEqualTo(Cause.CONFLICT);
    assertThat(new AddLeadResult.LeadNotAdded("", "", "").cause())
        .isEqualTo(Cause.REFUSED_BY_DATABASE);
  }
}

record TopLevel() implements Success {}
