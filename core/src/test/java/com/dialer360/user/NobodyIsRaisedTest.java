package com.dialer360.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.AllowedCampaigns;
import com.dialer360.access.Flag;
import com.dialer360.access.UserGroup;
import com.dialer360.access.ViewableGroups;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import com.dialer360.gateway.ApiRequest;
import com.dialer360.gateway.Origin;
import com.dialer360.wiring.Dialer360;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a caller sends, however it is spelled: nobody stands above the caller's level who did
 * not before, and nobody changes whom the caller may not touch.
 */
class NobodyIsRaisedTest {
  private static final List<String> LEVELS =
      List.of(
          "0",
          "1",
          "7",
          "8",
          "9",
          "10",
          "99",
          "007",
          "08",
          "09",
          "0009",
          "00000000000000000009",
          "18446744073709551625",
          "9 ",
          " 9",
          "+9",
          "-9",
          "9.0",
          "9e0",
          "0x9",
          "9abc",
          "9|1",
          "1|9",
          "9,1",
          "９",
          "٩",
          "9\u0000",
          "--BLANK--",
          "8;9",
          "9\n");
  private static final List<Map<String, String>> BESIDE =
      List.of(
          Map.of(),
          Map.of("active", "Y", "agent_user_group", "ADMIN", "agent_full_name", "X"),
          Map.of("campaign_rank", "1", "camp_rg_only", "1", "delete_user", "N"));

  static Stream<Arguments> callers() {
    return IntStream.of(8, 9)
        .boxed()
        .flatMap(
            level ->
                Stream.of(true, false)
                    .flatMap(
                        same ->
                            Stream.of(true, false).map(latin -> Arguments.of(level, same, latin))));
  }

  private final CallCentre callCentre = new CallCentre();

  private void caller(int level, boolean sameLevel, boolean latin) {
    AccountBuilder account =
        AccountBuilder.account("6666")
            .level(level)
            .in(
                new UserGroup(
                    "ADMIN",
                    true,
                    AllowedCampaigns.parse(""),
                    ViewableGroups.parse(" ADMIN AGENTS "),
                    ""));
    callCentre.accounts.add(
        (sameLevel ? account : account.without(Flag.MODIFY_SAME_USER_LEVEL)).build(), "1234");
    if (!latin) {
      callCentre.settings.nonLatin();
    }
  }

  private static ApiRequest request(Map<String, String> one, Map<String, String> more) {
    Map<String, String> all = new HashMap<>(more);
    all.putAll(one);
    all.putAll(Map.of("user", "6666", "pass", "1234", "source", "test"));
    return new ApiRequest(all, Optional.empty(), Origin.local("test")).in(DialectName.VICIDIAL);
  }

  @ParameterizedTest
  @MethodSource("callers")
  void noUserIsAddedAboveTheCallersLevel(int level, boolean sameLevel, boolean latin) {
    caller(level, sameLevel, latin);
    int highest = level == 9 && sameLevel ? 9 : level - 1;
    try (Dialer360 dialer = callCentre.start()) {
      for (String sent : LEVELS) {
        for (Map<String, String> beside : BESIDE) {
          String name = "new" + callCentre.users.added().size();
          dialer
              .gateway()
              .call(
                  request(
                      Map.of(
                          "function", "add_user",
                          "agent_user", name,
                          "agent_pass", "1234",
                          "agent_full_name", "X",
                          "agent_user_group", "ADMIN",
                          "agent_user_level", sent),
                      beside));

          assertThat(callCentre.users.level(name).orElse(1))
              .as("a user of level '%s'", sent)
              .isBetween(1, highest);
        }
      }
    }
    assertThat(callCentre.users.added()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("callers")
  void noUserIsRaisedAboveTheCallersLevel(int level, boolean sameLevel, boolean latin) {
    caller(level, sameLevel, latin);
    int highest = sameLevel ? level : level - 1;
    callCentre.users.add("target", 1, "AGENTS");
    try (Dialer360 dialer = callCentre.start()) {
      for (String sent : LEVELS) {
        for (Map<String, String> beside : BESIDE) {
          dialer
              .gateway()
              .call(
                  request(
                      Map.of(
                          "function", "update_user",
                          "agent_user", "target",
                          "agent_user_level", sent),
                      beside));

          assertThat(callCentre.users.level("target").orElseThrow())
              .as("after level '%s'", sent)
              .isBetween(1, highest);
        }
      }
    }
    assertThat(callCentre.users.changes()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("callers")
  void whoIsShieldedIsNotTouched(int level, boolean sameLevel, boolean latin) {
    caller(level, sameLevel, latin);
    int highest = sameLevel ? level : level - 1;
    callCentre.users.add("above", highest + 1, "AGENTS").add("hidden", 1, "RESTRICT");
    List<Map<String, String>> attempts =
        List.of(
            Map.of("delete_user", "Y"),
            Map.of("delete_user", "Y", "agent_user_level", "1"),
            Map.of("agent_user_level", "1"),
            Map.of("agent_user_group", "AGENTS"),
            Map.of("agent_pass", "mine"),
            Map.of("active", "N", "agent_user_group", "AGENTS", "agent_user_level", "1"),
            Map.of("campaign_rank", "9", "campaign_grade", "9"),
            Map.of("campaign_rank", "9", "camp_rg_only", "1", "campaign_id", "TESTCAMP"));
    try (Dialer360 dialer = callCentre.start()) {
      for (String user : List.of("above", "ABOVE", "hidden", "Hidden")) {
        for (Map<String, String> attempt : attempts) {
          dialer
              .gateway()
              .call(request(Map.of("function", "update_user", "agent_user", user), attempt));
        }
      }
    }

    assertThat(callCentre.users.changes()).isEmpty();
    assertThat(callCentre.campaignRanks.ranks()).isEmpty();
    assertThat(callCentre.users.level("above")).contains(highest + 1);
    assertThat(callCentre.users.level("hidden")).contains(1);
    assertThat(callCentre.adminLog.rows()).isEmpty();
    assertThat(callCentre.apiLog.lines())
        .hasSize(32)
        .allMatch(line -> line.contains("DOES NOT HAVE PERMISSION TO UPDATE THIS USER"));
  }
}
