package com.dialer360.dialect;

import static com.dialer360.dialect.OutcomeRow.barred;
import static com.dialer360.dialect.OutcomeRow.error;
import static com.dialer360.dialect.OutcomeRow.field;
import static com.dialer360.dialect.OutcomeRow.same;
import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.campaign.UpdateCampaignResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables "Outcomes" of update_campaign.md, and what the API log holds. */
class CampaignWordsTest {

  static Stream<OutcomeRow> updateCampaign() {
    return Stream.of(
        new OutcomeRow(
            new UpdateCampaignResult.NotPermitted("6666"),
            "ERROR: update_campaign USER DOES NOT HAVE PERMISSION TO UPDATE CAMPAIGNS",
            " - 6666",
            ": |6666|0",
            "0"),
        new OutcomeRow(
            new UpdateCampaignResult.MissingFields("6666", "C", "My campaign"),
            "ERROR: update_campaign YOU MUST USE ALL REQUIRED FIELDS",
            " - 6666|C",
            ": |6666|C|My campaign|C",
            "C|My campaign|C"),
        error(
            new UpdateCampaignResult.NotFound("6666", "CAMP"),
            "update_campaign CAMPAIGN DOES NOT EXIST",
            "6666|CAMP",
            "CAMP"),
        field(
            new UpdateCampaignResult.BadDialMethod("6666", "X"),
            "update_campaign DIAL METHOD IS NOT VALID",
            "X"),
        field(
            new UpdateCampaignResult.BadAdaptLevel("6666", "123456"),
            "update_campaign ADAPT MAXIMUM DIAL LEVEL MUST BE FROM 1 TO 5 CHARACTERS",
            "123456"),
        field(
            new UpdateCampaignResult.BadExten("6666", "1"),
            "update_campaign ROUTING EXTENSION MUST BE FROM 3 TO 20 CHARACTERS",
            "1"),
        field(
            new UpdateCampaignResult.BadHopperLevel("6666", "0"),
            "update_campaign HOPPER LEVEL MUST BE FROM 1 TO 2000",
            "0"),
        field(
            new UpdateCampaignResult.BadTimeout("6666", "0"),
            "update_campaign DIAL TIMEOUT MUST BE FROM 1 TO 120",
            "0"),
        field(
            new UpdateCampaignResult.BadName("6666", "n"),
            "update_campaign CAMPAIGN NAME MUST BE FROM 6 TO 40 CHARACTERS",
            "n"),
        field(
            new UpdateCampaignResult.BadCid("6666", "1"),
            "update_campaign CAMPAIGN CID MUST BE FROM 6 TO 20 CHARACTERS",
            "1"),
        field(
            new UpdateCampaignResult.BadFilter("6666", "NONE"),
            "update_campaign CAMPAIGN LEAD FILTER MUST BE A VALID FILTER IN THE SYSTEM",
            "NONE"),
        field(
            new UpdateCampaignResult.BadActive("6666", "X"),
            "update_campaign ACTIVE MUST BE Y OR N",
            "X"),
        barred(
            new UpdateCampaignResult.NoUpdates("6666"),
            "NOTICE: update_campaign NO UPDATES DEFINED",
            "6666|",
            ""),
        same(
            new UpdateCampaignResult.Updated("6666", "CAMP"),
            "SUCCESS: update_campaign CAMPAIGN HAS BEEN UPDATED",
            " - 6666|CAMP",
            "CAMP"),
        new OutcomeRow(
            new UpdateCampaignResult.HopperReset("6666", "CAMP", 7),
            "NOTICE: update_campaign HOPPER HAS BEEN RESET",
            " - 6666|CAMP|7",
            " - 6666|CAMP|",
            "CAMP|"));
  }

  @ParameterizedTest
  @MethodSource("updateCampaign")
  void saysAndLogsWhatItsRowSays(OutcomeRow row) {
    row.check();
  }

  /** The dialects tell its limit differently; the log tells it as live systems do. */
  @Test
  void aDialLevelThatIsTooHighIsTold() {
    UpdateCampaignResult outcome = new UpdateCampaignResult.BadDialLevel("6666", "5", "4", "4.001");

    assertThat(Dialect.named(DialectName.DIALER360).line(outcome))
        .isEqualTo(
            "ERROR: update_campaign AUTO DIAL LEVEL MUST BE FROM 0 TO 4, THIS IS AN OPTIONAL FIELD"
                + " - 6666|5\n");
    assertThat(Dialect.named(DialectName.VICIDIAL).line(outcome))
        .isEqualTo(
            "ERROR: update_campaign AUTO DIAL LEVEL MUST BE FROM 0 TO 4.001, THIS IS AN OPTIONAL"
                + " FIELD: |6666|5\n");
    assertThat(new LogText().of(outcome))
        .hasValueSatisfying(
            line -> {
              assertThat(line.function()).contains("update_campaign");
              assertThat(line.reason())
                  .isEqualTo(
                      "update_campaign AUTO DIAL LEVEL MUST BE FROM 0 TO 4.001, THIS IS AN OPTIONAL"
                          + " FIELD");
              assertThat(line.data()).isEqualTo("5");
            });
  }

  @Test
  void everyOutcomeHasItsRow() {
    OutcomeRow dialLevel =
        same(new UpdateCampaignResult.BadDialLevel("6666", "5", "4", "4.001"), "", "", "");

    OutcomeRow.checkAll(
        UpdateCampaignResult.class, Stream.concat(updateCampaign(), Stream.of(dialLevel)));
  }
}
