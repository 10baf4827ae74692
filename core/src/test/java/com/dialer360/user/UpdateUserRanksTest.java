package com.dialer360.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.CallCentre;
import com.dialer360.phone.PhoneAlias;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** update_user.md: ranks and grades in campaigns. */
class UpdateUserRanksTest {
  private static final String USER = "agent_user=2424&";
  private static final String UPDATED = "SUCCESS: update_user USER HAS BEEN UPDATED - 6666|2424|\n";

  private final CallCentre callCentre = new CallCentre();

  @BeforeEach
  void user() {
    callCentre.users.add("2424", 1, "AGENTS");
    callCentre.phoneAliases.add(new PhoneAlias("home", "Home", "gs102"));
  }

  private String live(String pairs) {
    return callCentre.text(DialectName.VICIDIAL, "function=update_user&" + pairs);
  }

  private String documented(String pairs) {
    return callCentre.text(DialectName.DIALER360, "function=update_user&" + pairs);
  }

  @ParameterizedTest
  @CsvSource({
    "campaign_rank, -9, true", "campaign_rank, 9, true", "campaign_rank, 0, true",
    "campaign_rank, -10, false", "campaign_rank, 10, false", "campaign_rank, 5_3, false",
    "campaign_rank, -, false", "campaign_grade, 0, false", "campaign_grade, 1, true",
    "campaign_grade, 10, true", "campaign_grade, 11, false"
  })
  void takesTheseRanks(String field, String value, boolean taken) {
    assertThat(live(USER + field + "=" + value).startsWith("NOTICE")).isEqualTo(taken);
    assertThat(callCentre.campaignRanks.ranks().size()).isEqualTo(taken ? 1 : 0);
  }

  @Test
  void setsRanksInAllCampaignsAndSaysThatNothingElseIsToBeDone() {
    assertThat(documented(USER + "campaign_rank=9&campaign_grade=10&campaign_id=TESTCAMP"))
        .isEqualTo(
            """
            NOTICE: update_user USER CAMPAIGN RANKS HAVE BEEN UPDATED - 6666|9|10
            ERROR: update_user NO UPDATES DEFINED - 6666|0
            """);
    assertThat(live(USER + "campaign_rank=9&camp_rg_only=0"))
        .isEqualTo(
            """
            NOTICE: update_user USER CAMPAIGN RANKS HAVE BEEN UPDATED - 6666|2424|9|
            ERROR: update_user NO UPDATES DEFINED: |6666|
            """);

    assertThat(callCentre.campaignRanks.users()).containsExactly("2424", "2424");
    assertThat(callCentre.campaignRanks.ranks())
        .containsExactly(
            new CampaignRank(Optional.of("9"), Optional.of("10"), Optional.empty()),
            new CampaignRank(Optional.of("9"), Optional.empty(), Optional.empty()));
    assertThat(callCentre.adminLog.lines())
        .containsExactly(
            "USERS/MODIFY/2424/ADMIN API UPDATE USER RANK/user: 2424|rank: 9|grade: 10|rows: ",
            "USERS/MODIFY/2424/ADMIN API UPDATE USER RANK/user: 2424|rank: 9|grade: |rows: ");
    assertThat(callCentre.adminLog.rows().get(0).event().change())
        .isEqualTo("campaign ranks and grades");
    assertThat(callCentre.apiLog.lines())
        .startsWith(
            "update_user/NOTICE/update_user USER CAMPAIGN RANKS HAVE BEEN UPDATED/2424|9|10",
            "update_user/ERROR/update_user NO UPDATES DEFINED/");
    assertThat(callCentre.users.changes()).isEmpty();
  }

  @Test
  void setsTheRankInOneCampaign() {
    assertThat(documented(USER + "campaign_grade=3&camp_rg_only=1&campaign_id=TESTCAMP&active=N"))
        .isEqualTo(
            """
            NOTICE: update_user USER CAMPAIGN RANKS HAVE BEEN UPDATED - 6666||3|TESTCAMP|1
            SUCCESS: update_user USER HAS BEEN UPDATED - 6666|2424
            """);
    assertThat(live(USER + "campaign_rank=-9&camp_rg_only=1&active=N"))
        .isEqualTo(
            "NOTICE: update_user USER CAMPAIGN RANKS HAVE BEEN UPDATED - 6666|2424|-9|||1\n"
                + UPDATED);

    assertThat(callCentre.campaignRanks.ranks())
        .containsExactly(
            new CampaignRank(Optional.empty(), Optional.of("3"), Optional.of("TESTCAMP")),
            new CampaignRank(Optional.of("-9"), Optional.empty(), Optional.of("")));
    assertThat(callCentre.adminLog.lines())
        .startsWith(
            "USERS/MODIFY/2424/ADMIN API UPDATE USER RANK"
                + "/user: 2424|rank: |grade: 3|rows: |TESTCAMP|1",
            "USERS/MODIFY/2424/ADMIN API UPDATE USER/user: 2424");
    assertThat(callCentre.apiLog.lines())
        .contains(
            "update_user/NOTICE/update_user USER CAMPAIGN RANKS HAVE BEEN UPDATED"
                + "/2424||3|TESTCAMP|1");
  }
}
