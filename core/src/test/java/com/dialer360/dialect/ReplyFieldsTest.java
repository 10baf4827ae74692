package com.dialer360.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.dialer360.lead.AddLeadResult;
import com.dialer360.lead.CallbackType;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Refusal;
import com.dialer360.outcome.Reply;
import com.dialer360.timezone.GmtOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplyFieldsTest {
  private final ReplyFields fields = new ReplyFields(Dialect.named(DialectName.DIALER360));

  @Test
  void givesCodeKindLineAndFieldsOfEachOutcomeInOrder() {
    Reply<AddLeadResult> reply =
        new Reply.Answer<>(
            List.of(
                new AddLeadResult.LeadAdded("7275551111", "6666", "999", 36, new GmtOffset("-4")),
                new AddLeadResult.CallbackAdded(
                    36, "NOW", "CAMP", "", CallbackType.ANYONE, "CALLBK")));

    assertThat(fields.of(reply)).hasSize(2);
    assertThat(fields.of(reply).get(0))
        .containsExactly(
            entry("outcome", "lead_added"),
            entry("kind", "success"),
            entry("message", "SUCCESS: add_lead LEAD HAS BEEN ADDED - 7275551111|6666|999|36|-4"),
            entry("phone_number", "7275551111"),
            entry("user", "6666"),
            entry("list_id", "999"),
            entry("lead_id", 36L),
            entry("gmt_offset", "-4"));
    assertThat(fields.of(reply).get(1))
        .containsEntry("kind", "notice")
        .containsEntry("callback_type", "ANYONE")
        .containsEntry("callback_user", "");
  }

  @Test
  void givesNoFieldThatIsForTheLogAlone() {
    Reply<Outcome> reply = new Reply.Refused<>(new Refusal.LoginBad("6666", "s3cret"));

    assertThat(fields.of(reply))
        .singleElement()
        .satisfies(
            outcome ->
                assertThat(outcome)
                    .containsExactly(
                        entry("outcome", "login_bad"),
                        entry("kind", "error"),
                        entry("message", "ERROR: Login incorrect, please try again: |6666||BAD|"),
                        entry("user", "6666")));
  }

  @Test
  void givesNothingOfAReplyThatSaysNothing() {
    assertThat(fields.of(new Reply.Answer<>(List.of()))).isEmpty();
  }
}
