package com.dialer360.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Caller;
import com.dialer360.access.Flag;
import com.dialer360.access.Occasion;
import com.dialer360.access.UserGroup;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import com.dialer360.lead.HopperEntry;
import com.dialer360.lead.HopperPriority;
import com.dialer360.timezone.GmtOffset;
import com.dialer360.wiring.Dialer360;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of update_campaign.md, from request to answer and rows, on ports in memory. */
class UpdateCampaignTest {
  private static final String UPDATED =
      "SUCCESS: update_campaign CAMPAIGN HAS BEEN UPDATED - 6666|TESTCAMP\n";
  private static final String NOTHING = "NOTICE: update_campaign NO UPDATES DEFINED - 6666|\n";

  private final CallCentre callCentre = new CallCentre();

  private String updateCampaign(String pairs) {
    return callCentre.text(DialectName.DIALER360, "function=update_campaign&" + pairs);
  }

  @Test
  void aProgramSendsACommand() {
    Caller caller =
        new Caller("6666", AccountBuilder.account("6666").build(), "test", Occasion.embedded());

    try (Dialer360 dialer = callCentre.start()) {
      assertThat(
              dialer
                  .use(UpdateCampaign.class)
                  .execute(caller, UpdateCampaign.command().campaignId("TESTCAMP").build())
                  .outcomes())
          .isEqualTo(List.of(new UpdateCampaignResult.NoUpdates("6666")));
    }
  }

  @ParameterizedTest
  @CsvSource({"7, true", "8, false"})
  void wantsLevelEight(int level, boolean refused) {
    callCentre.accounts.add(AccountBuilder.account("6666").level(level).build(), "1234");

    assertThat(updateCampaign("campaign_id=TESTCAMP&active=N").equals(UPDATED))
        .isNotEqualTo(refused);
  }

  @ParameterizedTest
  @EnumSource(names = {"VDC_AGENT_API_ACCESS", "MODIFY_CAMPAIGNS"})
  void wantsTheFlags(Flag flag) {
    callCentre.accounts.add(AccountBuilder.account("6666").without(flag).build(), "1234");

    assertThat(updateCampaign(""))
        .isEqualTo(
            "ERROR: update_campaign USER DOES NOT HAVE PERMISSION TO UPDATE CAMPAIGNS - 6666\n");
  }

  // rules 1 and 2

  @ParameterizedTest
  @CsvSource({"'', true", "C, true", "C!, true", "CC, false", "12345678, false", "123456789, true"})
  void wantsACampaignIdOfTheRightLength(String campaignId, boolean missing) {
    assertThat(updateCampaign("campaign_name=n&campaign_id=" + campaignId))
        .startsWith(
            missing
                ? "ERROR: update_campaign YOU MUST USE ALL REQUIRED FIELDS - 6666|"
                : "ERROR: update_campaign CAMPAIGN DOES NOT EXIST - 6666|" + campaignId);
    assertThat(callCentre.apiLog.rows().get(0).data().contains("|n|")).isEqualTo(missing);
  }

  @ParameterizedTest
  @CsvSource({"TESTCAMP, true", "testcamp, true", "OTHER, false", "GONE, false"})
  void campaignsThatAreNotAllowedDoNotExist(String campaignId, boolean exists) {
    callCentre.accounts.add(
        AccountBuilder.account("6666")
            .in(AccountBuilder.group("OFFICE", " TESTCAMP GONE -", ""))
            .build(),
        "1234");

    assertThat(updateCampaign("active=N&reset_hopper=Y&campaign_id=" + campaignId))
        .startsWith(
            (exists
                    ? "SUCCESS: update_campaign CAMPAIGN HAS BEEN UPDATED - 6666|"
                    : "ERROR: update_campaign CAMPAIGN DOES NOT EXIST - 6666|")
                + campaignId
                + "\n");
  }

  @Test
  void withoutAGroupNoCampaignIsAllowed() {
    callCentre.accounts.add(
        AccountBuilder.account("6666").in(UserGroup.missing("GONE")).build(), "1234");

    assertThat(updateCampaign("campaign_id=TESTCAMP"))
        .isEqualTo("ERROR: update_campaign CAMPAIGN DOES NOT EXIST - 6666|TESTCAMP\n");
  }

  // rule 3

  @ParameterizedTest
  @CsvSource({
    "auto_dial_level=4.1&dial_method=X, AUTO DIAL LEVEL MUST BE FROM 0 TO 4, 4.1",
    "dial_method=ratio&adaptive_maximum_level=123456, DIAL METHOD IS NOT VALID, ratio",
    "adaptive_maximum_level=123456&campaign_vdad_exten=1,"
        + " ADAPT MAXIMUM DIAL LEVEL MUST BE FROM 1 TO 5 CHARACTERS, 123456",
    "campaign_vdad_exten=12&hopper_level=0,"
        + " ROUTING EXTENSION MUST BE FROM 3 TO 20 CHARACTERS, 12",
    "campaign_vdad_exten=123456789012345678901,"
        + " ROUTING EXTENSION MUST BE FROM 3 TO 20 CHARACTERS, 123456789012345678901",
    "hopper_level=0&dial_timeout=0, HOPPER LEVEL MUST BE FROM 1 TO 2000, 0",
    "hopper_level=2001, HOPPER LEVEL MUST BE FROM 1 TO 2000, 2001",
    "dial_timeout=0&campaign_name=n, DIAL TIMEOUT MUST BE FROM 1 TO 120, 0",
    "dial_timeout=121, DIAL TIMEOUT MUST BE FROM 1 TO 120, 121",
    "campaign_name=12345&outbound_cid=1, CAMPAIGN NAME MUST BE FROM 6 TO 40 CHARACTERS, 12345",
    "campaign_name=12345678901234567890123456789012345678901,"
        + " CAMPAIGN NAME MUST BE FROM 6 TO 40 CHARACTERS,"
        + " 12345678901234567890123456789012345678901",
    "outbound_cid=12345&lead_filter_id=X, CAMPAIGN CID MUST BE FROM 6 TO 20 CHARACTERS, 12345",
    "outbound_cid=123456789012345678901, CAMPAIGN CID MUST BE FROM 6 TO 20 CHARACTERS,"
        + " 123456789012345678901",
    "lead_filter_id=X&active=X, CAMPAIGN LEAD FILTER MUST BE A VALID FILTER IN THE SYSTEM, X",
    "lead_filter_id=NONE, CAMPAIGN LEAD FILTER MUST BE A VALID FILTER IN THE SYSTEM, NONE",
    "active=YN, ACTIVE MUST BE Y OR N, YN"
  })
  void refusesTheFirstFieldThatIsWrong(String fields, String reason, String value) {
    queue("TESTCAMP", 1);

    assertThat(updateCampaign("campaign_id=TESTCAMP&reset_hopper=Y&" + fields))
        .isEqualTo(
            "ERROR: update_campaign %s, THIS IS AN OPTIONAL FIELD - 6666|%s\n"
                .formatted(reason, value));
    assertThat(callCentre.campaigns.changes()).isEmpty();
    assertThat(callCentre.hopper.entries()).hasSize(1);
    assertThat(callCentre.adminLog.rows()).isEmpty();
  }

  @Test
  void theLimitOfTheDialLevelIsThatOfTheSystem() {
    callCentre.dialLimit("18");

    assertThat(
            callCentre.text(
                DialectName.VICIDIAL,
                "function=update_campaign&campaign_id=TESTCAMP&auto_dial_level=18.1"))
        .isEqualTo(
            "ERROR: update_campaign AUTO DIAL LEVEL MUST BE FROM 0 TO 18.001, THIS IS AN OPTIONAL"
                + " FIELD: |6666|18.1\n");
    assertThat(updateCampaign("campaign_id=TESTCAMP&auto_dial_level=18")).isEqualTo(UPDATED);
  }

  // rule 4

  @ParameterizedTest
  @CsvSource({
    "auto_dial_level=4.001, auto_dial_level='4.001'",
    "auto_dial_level=-2, auto_dial_level='2'",
    "dial_method=MANUAL, dial_method='MANUAL'",
    "dial_method=RATIO, dial_method='RATIO'",
    "dial_method=INBOUND_MAN, dial_method='INBOUND_MAN'",
    "dial_method=ADAPT_AVERAGE, dial_method='ADAPT_AVERAGE'",
    "dial_method=ADAPT_HARD_LIMIT, dial_method='ADAPT_HARD_LIMIT'",
    "dial_method=ADAPT_TAPERED, dial_method='ADAPT_TAPERED'",
    "adaptive_maximum_level=12345, adaptive_maximum_level='12345'",
    "adaptive_maximum_level=., adaptive_maximum_level='.'",
    "campaign_vdad_exten=123, campaign_vdad_exten='123'",
    "campaign_vdad_exten=12345678901234567890, campaign_vdad_exten='12345678901234567890'",
    "hopper_level=1, hopper_level='1'",
    "hopper_level=2000, hopper_level='2000'",
    "dial_timeout=1, dial_timeout='1'",
    "dial_timeout=120, dial_timeout='120'",
    "campaign_name=123456, campaign_name='123456'",
    "outbound_cid=123456, outbound_cid='123456'",
    "outbound_cid=12345678901234567890, outbound_cid='12345678901234567890'",
    "lead_filter_id=drop72hour, lead_filter_id='drop72hour'",
    "lead_filter_id=---NONE---, lead_filter_id=''",
    "active=Y, active='Y'"
  })
  void changesTheFieldThatIsSent(String field, String change) {
    assertThat(updateCampaign("campaign_id=TESTCAMP&" + field)).isEqualTo(UPDATED);
    assertThat(callCentre.campaigns.changes())
        .containsExactly("TESTCAMP at 2017-06-01T14:30: " + change);
    assertThat(callCentre.adminLog.lines())
        .containsExactly("CAMPAIGNS/MODIFY/TESTCAMP/ADMIN API UPDATE CAMPAIGN/campaign: TESTCAMP");
    assertThat(callCentre.adminLog.rows().get(0).event().change()).isEqualTo(change);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&active=n&hopper_level=x&campaign_name=!", "&reset_hopper=y"})
  void aCampaignMayBeLeftAsItIs(String fields) {
    queue("TESTCAMP", 1);

    assertThat(updateCampaign("campaign_id=TESTCAMP" + fields)).isEqualTo(NOTHING);
    assertThat(callCentre.campaigns.changes()).isEmpty();
    assertThat(callCentre.adminLog.rows()).isEmpty();
    assertThat(callCentre.hopper.entries()).hasSize(1);
  }

  // rule 5

  @Test
  void emptiesTheHopperOfTheCampaignAlone() {
    queue("TESTCAMP", 1);
    queue("TESTCAMP", 2);
    queue("OTHER", 3);

    assertThat(updateCampaign("campaign_id=testcamp&reset_hopper=Y"))
        .isEqualTo(NOTHING + "NOTICE: update_campaign HOPPER HAS BEEN RESET - 6666|testcamp|2\n");
    assertThat(callCentre.hopper.entries()).extracting(HopperEntry::leadId).containsExactly(3L);
    assertThat(callCentre.adminLog.lines())
        .containsExactly("CAMPAIGNS/RESET/testcamp/ADMIN API RESET HOPPER/campaign: testcamp");
  }

  @Test
  void changesAndEmptiesAndLogsEach() {
    assertThat(updateCampaign("campaign_id=TESTCAMP&active=N&reset_hopper=Y"))
        .isEqualTo(UPDATED + "NOTICE: update_campaign HOPPER HAS BEEN RESET - 6666|TESTCAMP|0\n");
    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "update_campaign/SUCCESS/update_campaign CAMPAIGN HAS BEEN UPDATED/TESTCAMP",
            "update_campaign/NOTICE/update_campaign HOPPER HAS BEEN RESET/TESTCAMP|");
    assertThat(callCentre.adminLog.rows()).hasSize(2);
    assertThat(callCentre.transactions.finished()).isEqualTo(1);
  }

  private void queue(String campaignId, long leadId) {
    callCentre.hopper.add(
        new HopperEntry(
            leadId, campaignId, "101", GmtOffset.unknown(), "FL", new HopperPriority(0), ""));
  }
}
