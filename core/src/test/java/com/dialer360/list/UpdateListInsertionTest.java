package com.dialer360.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** update_list.md, rule 3: a list that is missing is sent to add_list. */
class UpdateListInsertionTest {
  private final CallCentre callCentre = new CallCentre();

  private String updateList(String pairs) {
    return callCentre.text(DialectName.DIALER360, "function=update_list&" + pairs);
  }

  private void user(AccountBuilder account) {
    callCentre.accounts.add(account.build(), "1234");
  }

  private static AccountBuilder admin() {
    return AccountBuilder.account("6666");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "N", "YES"})
  void aMissingListIsAddedOnlyWhenAsked(String insert) {
    assertThat(updateList("list_id=555&insert_if_not_found=" + insert))
        .isEqualTo("ERROR: update_list LIST DOES NOT EXIST - 6666|555\n");
  }

  @Test
  void aMissingListIsAddedAsAddListDoes() {
    assertThat(
            updateList(
                "list_id=555&insert_if_not_found=Y&list_name=My list&campaign_id=TESTCAMP&active=Y"
                    + "&outbound_cid=727&script=hello&am_message=--BLANK--&drop_inbound_group=SALES"
                    + "&reset_time=--BLANK--&expiration_date=2030-01-02&web_form_address=--BLANK--"
                    + "&web_form_address_two=b&web_form_address_three=c"
                    + "&reset_list=Y&delete_list=Y&delete_leads=Y"))
        .isEqualTo(
            """
            NOTICE: update_list LIST DOES NOT EXIST, SENDING TO add_list FUNCTION - 6666|555
            SUCCESS: add_list LIST HAS BEEN ADDED - 6666|555|TESTCAMP
            """);
    assertThat(callCentre.listSettings.added())
        .containsExactly(
            new NewList(
                "555",
                "My list",
                "TESTCAMP",
                "Y",
                "727",
                "hello",
                "--BLANK--",
                "SALES",
                "----",
                "2030-01-02",
                Optional.of(""),
                Optional.of("b"),
                Optional.of("c")));
    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "update_list/NOTICE/update_list LIST DOES NOT EXIST, SENDING TO add_list FUNCTION/555",
            "add_list/SUCCESS/add_list LIST HAS BEEN ADDED/555|My list|TESTCAMP");
    assertThat(callCentre.adminLog.lines())
        .containsExactly("LISTS/ADD/555/ADMIN API ADD LIST/list: 555|TESTCAMP");
    assertThat(callCentre.transactions.finished()).isEqualTo(1);
  }

  @Test
  void whatAddListRefusesIsToldAsItsOwn() {
    assertThat(updateList("list_id=555&insert_if_not_found=Y"))
        .endsWith("ERROR: add_list YOU MUST USE ALL REQUIRED FIELDS - 6666|555||\n");
    user(admin().allowed(" update_list "));

    assertThat(updateList("list_id=555&insert_if_not_found=Y"))
        .endsWith(
            "ERROR: auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION - 6666|add_list\n");
    assertThat(callCentre.apiLog.lines())
        .last()
        .isEqualTo("add_list/ERROR/auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION/1");
  }
}
