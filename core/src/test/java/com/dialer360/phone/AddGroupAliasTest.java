package com.dialer360.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.dialer360.access.Flag;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import com.dialer360.gateway.Origin;
import com.dialer360.log.AdminLogRow;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of add_group_alias.md, from request to answer and rows, on ports in memory. */
class AddGroupAliasTest {
  private static final String CALL = "function=add_group_alias&";

  private final CallCentre callCentre = new CallCentre();

  private String live(String pairs) {
    return callCentre.text(DialectName.VICIDIAL, CALL + pairs);
  }

  private String documented(String pairs) {
    return callCentre.text(DialectName.DIALER360, CALL + pairs);
  }

  @Test
  void storesWhatIsSent() {
    assertThat(
            documented(
                "caller_id_number=7275551212&group_alias_id=test_group_alias"
                    + "&group_alias_name=test+group+alias&caller_id_name=A+B&active=N"
                    + "&admin_user_group=AGENTS"))
        .isEqualTo(
            "SUCCESS: add_group_alias GROUP ALIAS HAS BEEN ADDED"
                + " - 6666|7275551212|test_group_alias|test group alias\n");

    assertThat(callCentre.groupAliases.rows())
        .containsExactly(
            new GroupAlias(
                "test_group_alias", "test group alias", "7275551212", "A B", "N", "AGENTS"));
    assertThat(callCentre.adminLog.lines())
        .containsExactly("GROUPALIASES/ADD/test_group_alias/ADMIN API ADD GROUP ALIAS/");
    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "add_group_alias/SUCCESS/add_group_alias GROUP ALIAS HAS BEEN ADDED"
                + "/test_group_alias|test group alias|7275551212");
  }

  @Test
  void theNumberStandsForWhatIsMissing() {
    assertThat(live("caller_id_number=7275551212&group_alias_id=x&group_alias_name=y"))
        .isEqualTo(
            "SUCCESS: add_group_alias GROUP ALIAS HAS BEEN ADDED"
                + " - 6666|7275551212|7275551212|7275551212\n");

    assertThat(callCentre.groupAliases.rows())
        .containsExactly(
            new GroupAlias("7275551212", "7275551212", "7275551212", "", "Y", "---ALL---"));
  }

  @Test
  void anIdAndANameOfTwoCharactersAreKept() {
    live("caller_id_number=7275551212&group_alias_id=xx&group_alias_name=yy");

    assertThat(callCentre.groupAliases.rows())
        .extracting(GroupAlias::id, GroupAlias::name)
        .containsExactly(tuple("xx", "yy"));
  }

  @Test
  void theChangeIsNotedWithItsTimeUserAndPlace() {
    callCentre.call(
        CALL + "caller_id_number=7275551212",
        new Origin("10.1.2.3", "x", "http://x/", "", List.of()));

    assertThat(callCentre.adminLog.rows())
        .extracting(AdminLogRow::date, AdminLogRow::user, AdminLogRow::address)
        .containsExactly(tuple(LocalDateTime.parse("2017-06-01T14:30:00"), "6666", "10.1.2.3"));
    assertThat(callCentre.adminLog.rows().get(0).event().change())
        .isEqualTo("caller_id_number='7275551212'");
  }

  @ParameterizedTest
  @CsvSource({"12345, false", "123456, true"})
  void wantsANumberOfSixDigits(String number, boolean added) {
    assertThat(live("caller_id_number=" + number).startsWith("SUCCESS")).isEqualTo(added);
  }

  @Test
  void tellsWhatWasSentWhenTheNumberIsMissing() {
    assertThat(documented("caller_id_number=1000&group_alias_name=a+b"))
        .isEqualTo("ERROR: add_group_alias YOU MUST USE ALL REQUIRED FIELDS - 6666||a+b|1000\n");
    assertThat(live("group_alias_id=x"))
        .isEqualTo("ERROR: add_group_alias YOU MUST USE ALL REQUIRED FIELDS: |6666|x||\n");

    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "add_group_alias/ERROR/add_group_alias YOU MUST USE ALL REQUIRED FIELDS/|a+b|1000",
            "add_group_alias/ERROR/add_group_alias YOU MUST USE ALL REQUIRED FIELDS/x||");
    assertThat(callCentre.groupAliases.rows()).isEmpty();
    assertThat(callCentre.adminLog.rows()).isEmpty();
  }

  @Test
  void refusesAnIdThatIsTakenAndNotesNoChange() {
    live("caller_id_number=7275551212&group_alias_id=main");

    assertThat(documented("caller_id_number=7275551213&group_alias_id=MAIN"))
        .isEqualTo("ERROR: add_group_alias GROUP ALIAS ALREADY EXISTS - 6666|MAIN\n");
    assertThat(live("caller_id_number=7275551213&group_alias_id=MAIN"))
        .isEqualTo("ERROR: add_group_alias GROUP ALIAS ALREADY EXISTS: |6666|MAIN|7275551213\n");

    assertThat(callCentre.apiLog.lines())
        .element(2)
        .isEqualTo(
            "add_group_alias/ERROR/add_group_alias GROUP ALIAS ALREADY EXISTS/MAIN|7275551213");
    assertThat(callCentre.adminLog.rows()).hasSize(1);
  }

  @Test
  void refusesACallerWithoutTheFlag() {
    callCentre.accounts.add(
        AccountBuilder.account("6666").without(Flag.AST_ADMIN_ACCESS).build(), "1234");

    assertThat(documented("caller_id_number=7275551212"))
        .isEqualTo(
            "ERROR: add_group_alias USER DOES NOT HAVE PERMISSION TO ADD GROUP ALIASES"
                + " - 6666|0\n");
    assertThat(live("caller_id_number=7275551212"))
        .isEqualTo(
            "ERROR: add_group_alias USER DOES NOT HAVE PERMISSION TO ADD GROUP ALIASES:"
                + " |6666|0\n");
    assertThat(callCentre.apiLog.rows()).extracting(row -> row.data()).containsExactly("0", "0");
  }
}
