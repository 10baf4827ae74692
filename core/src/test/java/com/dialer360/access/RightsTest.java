package com.dialer360.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.fakes.AccountBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an account may do and see: common.md, orders 7b and 7c, and "restrictions". */
class RightsTest {
  private static final Permission PERMISSION =
      Permission.level(8, Flag.VDC_AGENT_API_ACCESS, Flag.MODIFY_LEADS);

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "' add_lead ',true",
        "' version add_lead update_lead ',true",
        "' ALL_FUNCTIONS ',true",
        "'xALL_FUNCTIONSx',true",
        "' all_functions ',false",
        "' version add_lead',false",
        "'add_lead ',false",
        "' ADD_LEAD ',false",
        "' add_leads ',false",
        "'',false"
      })
  void mayUseAFunctionThatIsNamedBetweenSpaces(String column, boolean allowed) {
    assertThat(AccountBuilder.account("6666").allowed(column).build().mayUse("add_lead"))
        .isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({"7, false", "8, true", "9, true"})
  void aPermissionIsHeldFromItsLevelOn(int level, boolean held) {
    assertThat(PERMISSION.heldBy(AccountBuilder.account("6666").level(level).build()))
        .isEqualTo(held);
  }

  @ParameterizedTest
  @CsvSource({"VDC_AGENT_API_ACCESS, false", "MODIFY_LEADS, false", "VIEW_REPORTS, true"})
  void aPermissionWantsAllItsFlagsAndNoOther(Flag without, boolean held) {
    assertThat(PERMISSION.heldBy(AccountBuilder.account("6666").without(without).build()))
        .isEqualTo(held);
  }

  @Test
  void anInactiveAccountHoldsNoPermission() {
    assertThat(PERMISSION.heldBy(AccountBuilder.account("6666").inactive().build())).isFalse();
  }

  @Test
  void anUnknownAccountMayDoAndSeeNothing() {
    Account none = Account.none();

    assertThat(none.mayUse("version")).isFalse();
    assertThat(Permission.level(0).heldBy(none)).isFalse();
    assertThat(none.listRestricted()).isFalse();
    assertThat(none.group()).isEqualTo(UserGroup.missing(""));
  }

  @Test
  void aGroupWithoutARowSeesWhatBelongsToNobody() {
    UserGroup missing = UserGroup.missing("GHOSTS");

    assertThat(missing.exists()).isFalse();
    assertThat(missing.name()).isEqualTo("GHOSTS");
    assertThat(missing.apiIpList()).isEmpty();
    assertThat(missing.allowedCampaigns().allows("TESTCAMP")).isFalse();
    assertThat(missing.viewableGroups().all()).isFalse();
    assertThat(missing.viewableGroups().groups()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "' -ALL-CAMPAIGNS- - -',true",
        "' -all-campaigns- -',true",
        "' OTHER -All -',true",
        "' TESTCAMP OTHER -',true",
        "' testcamp -',true",
        "'TESTCAMP',true",
        "' OTHER -',false",
        "' TESTCAMP2 -',false",
        "' ALL -',false",
        "' -',false",
        "'',false"
      })
  void allowsTheCampaignsThatTheColumnNames(String column, boolean allowed) {
    assertThat(AllowedCampaigns.parse(column).allows("TestCamp")).isEqualTo(allowed);
  }

  @Test
  void removesEverySpaceAndDashFromAllowedCampaigns() {
    assertThat(AllowedCampaigns.parse(" ONE -TWO  THREE -").campaignIds())
        .containsExactlyInAnyOrder("onetwo", "three");
    assertThat(AllowedCampaigns.parse(" ONE -").allows("")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {" ---ALL---", "--all--", "AGENTS --ALL-- ", "", "A", "ABC", " A "})
  void seesAllGroups(String column) {
    assertThat(ViewableGroups.parse(column)).isEqualTo(ViewableGroups.parse("---ALL---"));
    assertThat(ViewableGroups.parse(column).all()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {"' AGENTS  ADMIN '", "'ADMIN AGENTS'"})
  void seesTheGroupsThatTheColumnNames(String column) {
    assertThat(ViewableGroups.parse(column).all()).isFalse();
    assertThat(ViewableGroups.parse(column).groups()).containsExactlyInAnyOrder("AGENTS", "ADMIN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ABCD", "AB C", "éé"})
  void aColumnOfFourBytesNamesGroups(String column) {
    assertThat(ViewableGroups.parse(column).all()).isFalse();
  }
}
