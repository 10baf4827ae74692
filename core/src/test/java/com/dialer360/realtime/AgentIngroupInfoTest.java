package com.dialer360.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Flag;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import com.dialer360.outcome.Reply;
import com.dialer360.page.InGroupChoice;
import com.dialer360.page.InGroupsForm;
import com.dialer360.page.InGroupsPage;
import com.dialer360.page.PageModel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of agent_ingroup_info.md, on ports in memory. */
class AgentIngroupInfoTest {
  private static final InboundCampaign CAMPAIGN =
      new InboundCampaign("TESTCAMP", true, "RATIO", " SALESLINE GONE Q -");

  private final CallCentre callCentre = new CallCentre();

  private String text(DialectName dialect, String pairs) {
    return callCentre.text(dialect, "function=agent_ingroup_info&" + pairs);
  }

  private PageModel page(String stage) {
    return ((Reply.Page<?>) reply(stage)).model();
  }

  private Reply<?> reply(String stage) {
    return callCentre.call("function=agent_ingroup_info&agent_user=1000&stage=" + stage);
  }

  private void agent(String autodial, String override, boolean onHook, InboundCampaign campaign) {
    callCentre
        .agentInGroups
        .addInGroup("SALESLINE", "Sales line")
        .add(
            "1000",
            new AgentSettings(
                "Test Agent",
                " SALESLINE -",
                autodial,
                override,
                "7777",
                "The Boss",
                onHook,
                25,
                campaign));
  }

  private void caller(Flag... without) {
    AccountBuilder account = AccountBuilder.account("6666").level(7);
    for (Flag flag : without) {
      account.without(flag);
    }
    callCentre.accounts.add(account.build(), "1234");
  }

  @Test
  void refusesACallerWithoutTheFlag() {
    caller(Flag.VDC_AGENT_API_ACCESS);

    assertThat(text(DialectName.VICIDIAL, "agent_user=1000"))
        .isEqualTo(
            "ERROR: agent_ingroup_info USER DOES NOT HAVE PERMISSION TO GET AGENT INFO:"
                + " |6666|0|\n");
    assertThat(text(DialectName.DIALER360, "agent_user=1000"))
        .isEqualTo(
            "ERROR: agent_ingroup_info USER DOES NOT HAVE PERMISSION TO GET AGENT INFO - 6666|0\n");
    assertThat(callCentre.apiLog.rows().get(0).data()).isEqualTo("0");
  }

  @Test
  void asksQueueMetricsForNoFlagWhereItIsInUse() {
    caller(Flag.VDC_AGENT_API_ACCESS);
    String denied = "PERMISSION";

    assertThat(text(DialectName.VICIDIAL, "source=queuemetrics")).contains(denied);
    callCentre.settings.queueMetricsInUse();
    assertThat(text(DialectName.VICIDIAL, "source=queuemetrics")).doesNotContain(denied);
    assertThat(text(DialectName.VICIDIAL, "source=QueueMetrics")).contains(denied);
    callCentre.accounts.add(
        AccountBuilder.account("6666").level(6).without(Flag.VDC_AGENT_API_ACCESS).build(), "1234");
    assertThat(text(DialectName.VICIDIAL, "source=queuemetrics")).doesNotContain("SUCCESS");
  }

  @ParameterizedTest
  @EnumSource
  void saysThatTheUserIsNotValid(DialectName dialect) {
    assertThat(text(dialect, "agent_user=1255&session_id=8600051&stage=change"))
        .isEqualTo("ERROR: agent_ingroup_info INVALID USER ID - 1255|6666\n");
    assertThat(callCentre.apiLog.lines())
        .containsExactly("agent_ingroup_info/ERROR/agent_ingroup_info INVALID USER ID/8600051");
    assertThat(callCentre.agentInGroups.groups)
        .containsExactly(AccountBuilder.account("6666").build().group().viewableGroups());
  }

  @ParameterizedTest
  @EnumSource
  void printsLines(DialectName dialect) {
    agent("Y", "SET", false, CAMPAIGN);

    assertThat(text(dialect, "agent_user=1000&stage=text"))
        .isEqualTo(
            """
            SUCCESS:  - 1000|text
            SELECTED INGROUPS:  SALESLINE -
            OUTBOUND AUTODIAL: Y
            MANAGER OVERRIDE: SET
            MANAGER: 7777

            """);
    assertThat(callCentre.apiLog.lines()).containsExactly("agent_ingroup_info/SUCCESS//1000|text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "info", "Text", "Change", "html"})
  void showsThePageForWhateverElse(String stage) {
    agent("Y", "N", true, CAMPAIGN);

    assertThat(page(stage))
        .isEqualTo(
            new InGroupsPage(
                "1000",
                "Test Agent",
                "TESTCAMP",
                List.of(
                    new InGroupChoice("SALESLINE", "Sales line", true),
                    new InGroupChoice("GONE", "", false)),
                " SALESLINE -",
                "Y",
                "N",
                "7777"));
    assertThat(callCentre.apiLog.lines())
        .containsExactly("agent_ingroup_info/SUCCESS//1000|" + stage);
  }

  @Test
  void tellsTheInGroupsAsDataToo() {
    agent("Y", "N", true, CAMPAIGN);

    assertThat(reply("change").outcomes())
        .isEqualTo(
            List.of(
                new AgentIngroupInfoResult.AgentInfo(
                    "1000", "change", " SALESLINE -", "Y", "N", "7777"),
                new AgentIngroupInfoResult.InGroup("SALESLINE", "Sales line", true),
                new AgentIngroupInfoResult.InGroup("GONE", "", false)));
    assertThat(text(DialectName.DIALER360, "agent_user=1000")).contains("SALESLINE|Sales line|");
  }

  @Test
  void showsTheFormToWhoMayChangeAgents() {
    agent("Y", "SET", true, CAMPAIGN);

    assertThat(page("change"))
        .isEqualTo(
            new InGroupsForm(
                "1000",
                "Test Agent",
                "TESTCAMP",
                OptionalInt.of(25),
                List.of(
                    new InGroupChoice("SALESLINE", "Sales line", true),
                    new InGroupChoice("GONE", "", false)),
                true,
                false,
                false,
                Optional.of("SET - 7777 - The Boss")));
    caller(Flag.CHANGE_AGENT_CAMPAIGN);
    assertThat(page("change")).isInstanceOf(InGroupsPage.class);
    assertThat(callCentre.apiLog.lines())
        .hasSize(2)
        .containsOnly("agent_ingroup_info/SUCCESS//1000|change");
  }

  @Test
  void theFormIsThatOfAnAgentWhoHasNothingToShow() {
    agent("N", "N", false, new InboundCampaign("TESTCAMP", false, "RATIO", " SALESLINE -"));
    caller(Flag.MODIFY_USERS);

    assertThat(page("change"))
        .isEqualTo(
            new InGroupsForm(
                "1000",
                "Test Agent",
                "TESTCAMP",
                OptionalInt.empty(),
                List.of(),
                false,
                false,
                true,
                Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "RATIO, Y, true, false",
    "RATIO, N, false, false",
    "RATIO, '', false, false",
    "MANUAL, Y, false, true",
    "INBOUND_MAN, Y, false, true",
    "'', Y, true, false"
  })
  void autodialCanBeChangedUnlessTheCampaignDialsByHand(
      String method, String autodial, boolean blended, boolean fixed) {
    agent(autodial, "Y", false, new InboundCampaign("TESTCAMP", true, method, ""));

    assertThat(page("change"))
        .isInstanceOfSatisfying(
            InGroupsForm.class,
            form -> {
              assertThat(form.blended()).isEqualTo(blended);
              assertThat(form.blendedFixed()).isEqualTo(fixed);
              assertThat(form.override()).contains("Y - 7777 - The Boss");
            });
  }

  @ParameterizedTest
  @CsvSource({"true, RATIO, 1", "true, INBOUND_MAN, 1", "true, MANUAL, 0", "false, RATIO, 0"})
  void aCampaignHasInGroupsWhenCallsMayComeIn(boolean inbound, String method, int inGroups) {
    assertThat(new InboundCampaign("TESTCAMP", inbound, method, " SALESLINE -").allowedInGroups())
        .hasSize(inGroups);
  }

  @Test
  void inGroupsStandBetweenBlanks() {
    assertThat(InGroupList.ids(" SALESLINE  SUPPORT Q AB -"))
        .containsExactly("SALESLINE", "SUPPORT", "AB");
    assertThat(InGroupList.ids("SALESLINE SUPPORT-")).containsExactly("SALESLINE", "SUPPORT");
    assertThat(InGroupList.ids("A- B- - ")).containsExactly("A-", "B-");
    assertThat(InGroupList.ids("SALES--")).containsExactly("SALES-");
    assertThat(InGroupList.ids("")).isEmpty();
  }

  @Test
  void anInGroupIsSelectedByItsIdWithCase() {
    agent("Y", "N", false, new InboundCampaign("T", true, "RATIO", "salesline SALESLINE -"));

    assertThat(page("info"))
        .isInstanceOfSatisfying(
            InGroupsPage.class,
            page ->
                assertThat(page.inGroups())
                    .extracting(InGroupChoice::selected)
                    .containsExactly(false, true));
  }
}
