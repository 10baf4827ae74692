package com.dialer360.dialect;

import static com.dialer360.dialect.OutcomeRow.barred;
import static com.dialer360.dialect.OutcomeRow.error;
import static com.dialer360.dialect.OutcomeRow.field;
import static com.dialer360.dialect.OutcomeRow.same;

import com.dialer360.list.AddListResult;
import com.dialer360.list.UpdateListResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables "Outcomes" of add_list.md and update_list.md, and what the API log holds. */
class ListWordsTest {
  static Stream<OutcomeRow> addList() {
    return Stream.of(
        error(
            new AddListResult.NotPermitted("6666"),
            "add_list USER DOES NOT HAVE PERMISSION TO ADD LISTS",
            "6666|0",
            "0"),
        error(
            new AddListResult.MissingFields("6666", "1", "My list", "CAMP"),
            "add_list YOU MUST USE ALL REQUIRED FIELDS",
            "6666|1|My list|CAMP",
            "1|My list|CAMP"),
        error(
            new AddListResult.NoCampaign("6666", "XYZ"),
            "add_list CAMPAIGN DOES NOT EXIST",
            "6666|XYZ",
            "XYZ"),
        error(
            new AddListResult.Exists("6666", "0101"),
            "add_list LIST ALREADY EXISTS",
            "6666|0101",
            "0101"),
        field(new AddListResult.NoScript("6666", "s"), "add_list SCRIPT DOES NOT EXIST", "s"),
        field(new AddListResult.NoIngroup("6666", "g"), "add_list IN-GROUP DOES NOT EXIST", "g"),
        field(new AddListResult.BadResetTime("6666", "9"), "add_list RESET TIME IS NOT VALID", "9"),
        field(
            new AddListResult.BadExpiration("6666", "2030"),
            "add_list EXPIRATION DATE IS NOT VALID",
            "2030"),
        new OutcomeRow(
            new AddListResult.Added("6666", "2101", "CAMP", "My list"),
            "SUCCESS: add_list LIST HAS BEEN ADDED",
            " - 6666|2101|CAMP",
            " - 6666|2101|My list|CAMP",
            "2101|My list|CAMP"));
  }

  static Stream<OutcomeRow> updateList() {
    return Stream.of(
        new OutcomeRow(
            new UpdateListResult.NotPermitted("6666"),
            "ERROR: update_list USER DOES NOT HAVE PERMISSION TO UPDATE LISTS",
            " - 6666",
            ": |6666|0",
            "0"),
        new OutcomeRow(
            new UpdateListResult.MissingFields("6666", "1", "My list", "CAMP"),
            "ERROR: update_list YOU MUST USE ALL REQUIRED FIELDS",
            " - 6666|1",
            ": |6666|1|My list|CAMP",
            "1|My list|CAMP"),
        same(
            new UpdateListResult.NotAllowedList("0101"),
            "ERROR: update_list NOT AN ALLOWED LIST ID",
            " - 0101",
            "0101"),
        barred(
            new UpdateListResult.SentToAddList("6666", "2101"),
            "NOTICE: update_list LIST DOES NOT EXIST, SENDING TO add_list FUNCTION",
            "6666|2101",
            "2101"),
        error(
            new UpdateListResult.NotFound("6666", "2101"),
            "update_list LIST DOES NOT EXIST",
            "6666|2101",
            "2101"),
        field(
            new UpdateListResult.NoCampaign("6666", "X"),
            "update_list CAMPAIGN DOES NOT EXIST",
            "X"),
        field(new UpdateListResult.NoScript("6666", "s"), "update_list SCRIPT DOES NOT EXIST", "s"),
        field(
            new UpdateListResult.NoIngroup("6666", "g"),
            "update_list IN-GROUP DOES NOT EXIST",
            "g"),
        field(
            new UpdateListResult.BadName("6666", "n"),
            "update_list LIST NAME MUST BE FROM 6 TO 30 CHARACTERS",
            "n"),
        field(
            new UpdateListResult.BadActive("6666", "X"), "update_list ACTIVE MUST BE Y OR N", "X"),
        field(
            new UpdateListResult.BadCid("6666", "1"),
            "update_list OUTBOUND CID MUST BE FROM 6 TO 18 DIGITS",
            "1"),
        field(
            new UpdateListResult.BadAmMessage("6666", "m"),
            "update_list ANSWERING MACHINE MESSAGE MUST LESS THAN 101 DIGITS",
            "m"),
        field(
            new UpdateListResult.BadResetTime("6666", "9"),
            "update_list RESET TIME IS NOT VALID",
            "9"),
        field(
            new UpdateListResult.BadExpiration("6666", "2030"),
            "update_list EXPIRATION DATE IS NOT VALID",
            "2030"),
        barred(
            new UpdateListResult.NoUpdates("6666"),
            "NOTICE: update_list NO UPDATES DEFINED",
            "6666|",
            ""),
        same(
            new UpdateListResult.Updated("6666", "0101"),
            "SUCCESS: update_list LIST HAS BEEN UPDATED",
            " - 6666|0101",
            "0101"),
        new OutcomeRow(
            new UpdateListResult.LeadsReset("6666", "0101", 7),
            "NOTICE: update_list LEADS IN LIST HAVE BEEN RESET",
            " - 6666|0101|7",
            " - 6666|0101|",
            "0101|"),
        same(
            new UpdateListResult.ResetLimit("6666", "0101", 2, 3),
            "NOTICE: update_list LIST RESET FAILED, daily reset limit reached: 2 / 3",
            " - 6666|0101",
            "0101"),
        barred(
            new UpdateListResult.MayNotDeleteList("6666"),
            "NOTICE: update_list USER DOES NOT HAVE PERMISSION TO DELETE LISTS",
            "6666|0",
            "0"),
        same(
            new UpdateListResult.ListDeleted("6666", "0101"),
            "NOTICE: update_list LIST HAS BEEN DELETED",
            " - 6666|0101|1",
            "0101|1"),
        barred(
            new UpdateListResult.MayNotDeleteLeads("6666"),
            "NOTICE: update_list USER DOES NOT HAVE PERMISSION TO DELETE LEADS",
            "6666|0",
            "0"),
        same(
            new UpdateListResult.LeadsDeleted("6666", "0101", 7),
            "NOTICE: update_list LEADS IN LIST HAVE BEEN DELETED",
            " - 6666|0101|7",
            "0101|7"));
  }

  @ParameterizedTest
  @MethodSource({"addList", "updateList"})
  void saysAndLogsWhatItsRowSays(OutcomeRow row) {
    row.check();
  }

  @Test
  void everyOutcomeHasItsRow() {
    OutcomeRow.checkAll(AddListResult.class, addList());
    OutcomeRow.checkAll(UpdateListResult.class, updateList());
  }
}
