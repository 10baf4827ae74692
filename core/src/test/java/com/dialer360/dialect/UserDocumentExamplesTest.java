package com.dialer360.dialect;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.dialer360.phone.AddGroupAliasResult;
import com.dialer360.phone.AddPhoneResult;
import com.dialer360.user.AddUserResult;
import com.dialer360.user.UpdateUserResult;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The lines under "Example responses" of the API document for users, phones and aliases. */
class UserDocumentExamplesTest implements DocumentLines {
  static Stream<Arguments> examples() {
    return Stream.of(
        arguments(
            "ERROR: add_user USER DOES NOT HAVE PERMISSION TO ADD USERS - 6666|0",
            new AddUserResult.NotPermitted("6666")),
        arguments(
            "ERROR: add_user YOU MUST USE ALL REQUIRED FIELDS - 6666|1000||||",
            new AddUserResult.MissingFields("6666", "1000", "", "", "", "", "")),
        arguments(
            "ERROR: add_user USER DOES NOT HAVE PERMISSION TO ADD USERS IN THIS USER LEVEL - 6666|8",
            new AddUserResult.LevelDenied("6666", "8", 8)),
        arguments(
            "ERROR: add_user USER GROUP DOES NOT EXIST - 6666|ADFHR",
            new AddUserResult.GroupUnknown("6666", "ADFHR")),
        arguments(
            "ERROR: add_user USER ALREADY EXISTS - 6666|6666",
            new AddUserResult.UserExists("6666", "6666")),
        arguments(
            "SUCCESS: add_user USER HAS BEEN ADDED - 6666|1000|1234|8|Testing+Person|AGENTS",
            new AddUserResult.Added(
                "6666", "1000", "1234", "8", "Testing+Person", "AGENTS", "XXXX")),
        arguments(
            "ERROR: update_user USER DOES NOT HAVE PERMISSION TO UPDATE USERS - 6666|0",
            new UpdateUserResult.NotPermitted("6666")),
        arguments(
            "ERROR: update_user USER DOES NOT HAVE PERMISSION TO DELETE USERS - 6666|7878",
            new UpdateUserResult.DeleteDenied("6666", "7878")),
        arguments(
            "ERROR: update_user YOU MUST USE ALL REQUIRED FIELDS - 6666||",
            new UpdateUserResult.MissingFields("6666", "")),
        arguments(
            "ERROR: update_user USER DOES NOT EXIST - 6666|78789",
            new UpdateUserResult.NotFound("6666", "78789", "")),
        arguments(
            "ERROR: update_user USER DOES NOT HAVE PERMISSION TO UPDATE THIS USER - 6666|7878",
            new UpdateUserResult.UserDenied("6666", "7878", "<=", 8)),
        arguments(
            "ERROR: update_user YOU MUST USE A VALID FULL NAME, THIS IS AN OPTIONAL FIELD - 6666|",
            new UpdateUserResult.BadName("6666", "")),
        arguments(
            "ERROR: update_user YOU MUST USE A VALID USER LEVEL, THIS IS AN OPTIONAL FIELD"
                + " - 6666|0|9|1",
            new UpdateUserResult.BadLevel("6666", "0", 9, 1)),
        arguments(
            "ERROR: update_user YOU MUST USE A VALID USER GROUP, THIS IS AN OPTIONAL FIELD"
                + " - 6666|FAKEGROUP|0",
            new UpdateUserResult.BadGroup("6666", "FAKEGROUP")),
        arguments(
            "ERROR: update_user YOU MUST USE A VALID PHONE LOGIN, THIS IS AN OPTIONAL FIELD"
                + " - 6666|fakephone|0|0",
            new UpdateUserResult.BadPhoneLogin("6666", "fakephone")),
        arguments(
            "ERROR: update_user YOU MUST USE A VALID PHONE PASSWORD, THIS IS AN OPTIONAL FIELD"
                + " - 6666|0",
            new UpdateUserResult.BadPhonePass("6666", "0")),
        arguments(
            "ERROR: update_user YOU MUST USE A VALID HOTKEYS SETTING, THIS IS AN OPTIONAL FIELD"
                + " - 6666|2",
            new UpdateUserResult.BadHotkeys("6666", "2")),
        arguments(
            "ERROR: update_user YOU MUST USE A VALID VOICEMAIL ID, THIS IS AN OPTIONAL FIELD"
                + " - 6666",
            new UpdateUserResult.BadVoicemail("6666", "1")),
        arguments(
            "ERROR: update_user YOU MUST USE A VALID EMAIL, THIS IS AN OPTIONAL FIELD - 6666",
            new UpdateUserResult.BadEmail("6666", "x")),
        arguments(
            "ERROR: update_user YOU MUST USE A VALID CUSTOM ONE, THIS IS AN OPTIONAL FIELD - 6666",
            new UpdateUserResult.BadCustomOne("6666", "x")),
        arguments(
            "ERROR: update_user YOU MUST USE A VALID CUSTOM TWO, THIS IS AN OPTIONAL FIELD - 6666",
            new UpdateUserResult.BadCustomTwo("6666", "x")),
        arguments(
            "ERROR: update_user YOU MUST USE A VALID CUSTOM THREE, THIS IS AN OPTIONAL FIELD"
                + " - 6666",
            new UpdateUserResult.BadCustomThree("6666", "x")),
        arguments(
            "ERROR: update_user YOU MUST USE A VALID CUSTOM FOUR, THIS IS AN OPTIONAL FIELD - 6666",
            new UpdateUserResult.BadCustomFour("6666", "x")),
        arguments(
            "ERROR: update_user YOU MUST USE A VALID CUSTOM FIVE, THIS IS AN OPTIONAL FIELD - 6666",
            new UpdateUserResult.BadCustomFive("6666", "x")),
        arguments(
            "ERROR: update_user ACTIVE MUST BE Y OR N, THIS IS AN OPTIONAL FIELD - 6666",
            new UpdateUserResult.BadActive("6666", "X")),
        arguments(
            "ERROR: update_user wrapup_seconds_override MUST BE A VALID DIGIT BETWEEN -1 AND 9999,"
                + " THIS IS AN OPTIONAL FIELD - 6666|-2",
            new UpdateUserResult.BadWrapup("6666", "-2")),
        arguments(
            "ERROR: update_user YOU MUST USE A VALID CAMPAIGN RANK, THIS IS AN OPTIONAL FIELD"
                + " - 6666|0",
            new UpdateUserResult.BadRank("6666", "0")),
        arguments(
            "ERROR: update_user YOU MUST USE A VALID CAMPAIGN GRADE, THIS IS AN OPTIONAL FIELD"
                + " - 6666|0",
            new UpdateUserResult.BadGrade("6666", "0")),
        arguments(
            "ERROR: update_user NO UPDATES DEFINED - 6666|0",
            new UpdateUserResult.NoUpdates("6666")),
        arguments(
            "NOTICE: update_user USER CAMPAIGN RANKS HAVE BEEN UPDATED - 6666|9|10",
            new UpdateUserResult.RanksUpdated("6666", "7878", "9", "10")),
        arguments(
            "NOTICE: update_user USER CAMPAIGN RANKS HAVE BEEN UPDATED - 6666|9|10|TESTCAMP|1",
            new UpdateUserResult.CampaignRanksUpdated("6666", "7878", "9", "10", "TESTCAMP", "1")),
        arguments(
            "SUCCESS: update_user USER HAS BEEN UPDATED - 6666|7878",
            new UpdateUserResult.Updated("6666", "7878")),
        arguments(
            "SUCCESS: update_user USER HAS BEEN DELETED - 6666|7878",
            new UpdateUserResult.Deleted("6666", "7878")),
        arguments(
            "ERROR: add_group_alias USER DOES NOT HAVE PERMISSION TO ADD GROUP ALIASES - 6666|0",
            new AddGroupAliasResult.NotPermitted("6666")),
        arguments(
            "ERROR: add_group_alias YOU MUST USE ALL REQUIRED FIELDS - 6666|||1000",
            new AddGroupAliasResult.MissingFields("6666", "", "", "1000")),
        arguments(
            "ERROR: add_group_alias GROUP ALIAS ALREADY EXISTS - 6666|7275551212",
            new AddGroupAliasResult.Exists("6666", "7275551212", "7275551212")),
        arguments(
            "SUCCESS: add_group_alias GROUP ALIAS HAS BEEN ADDED"
                + " - 6666|7275551212|test_group_alias|test group alias",
            new AddGroupAliasResult.Added(
                "6666", "7275551212", "test_group_alias", "test group alias")),
        arguments(
            "ERROR: add_phone USER DOES NOT HAVE PERMISSION TO ADD PHONES - 6666|0",
            new AddPhoneResult.NotPermitted("6666")),
        arguments(
            "ERROR: add_phone YOU MUST USE ALL REQUIRED FIELDS - 6666|1000|||||||||||",
            new AddPhoneResult.MissingFields(
                "6666", "1000", "", "", "", "", "", "", "", "", "", "", "", "")),
        arguments(
            "ERROR: add_phone SERVER DOES NOT EXIST - 6666|10.0.9.9",
            new AddPhoneResult.ServerUnknown("6666", "10.0.9.9")),
        arguments(
            "ERROR: add_phone PHONE ALREADY EXISTS ON THIS SERVER - 6666|10.0.9.8|cc101",
            new AddPhoneResult.Exists("6666", "10.0.9.8", "cc101")));
  }
}
