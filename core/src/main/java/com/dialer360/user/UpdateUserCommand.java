package com.dialer360.user;

import com.dialer360.catalogue.Parameter;
import com.dialer360.field.Blankable;
import com.dialer360.field.Rules;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Changes of a user, or its end. Source: update_user.md, "Parameters".
 *
 * @param voicemailId known to be blank only where no filter has spoiled the word
 */
@RecordBuilder
public record UpdateUserCommand(
    @Parameter(value = "The user, 2 to 20 characters.", required = true) String agentUser,
    @Parameter("Y deletes the user.") boolean deleteUser,
    @Parameter(value = "New password, up to 100 characters.", secret = true) String agentPass,
    @Parameter("Full name, 1 to 50 characters, or --BLANK--.") Blankable agentFullName,
    @Parameter("User level, 1 to 9, not above the caller's.") String agentUserLevel,
    @Parameter("User group, which must exist.") String agentUserGroup,
    @Parameter("Login of a phone or id of a phone alias, or --BLANK--.") Blankable phoneLogin,
    @Parameter(value = "Phone password, up to 20 characters, or --BLANK--.", secret = true)
        Blankable phonePass,
    @Parameter("1 turns hot keys on, 0 off.") String hotkeysActive,
    @Parameter("Voicemail box, 2 to 10 digits.") String voicemailId,
    @Parameter("E-mail address, 5 to 100 characters, or --BLANK--.") Blankable email,
    @Parameter("Free field, up to 100 characters, or --BLANK--.") Blankable customOne,
    @Parameter("Free field, up to 100 characters, or --BLANK--.") Blankable customTwo,
    @Parameter("Free field, up to 100 characters, or --BLANK--.") Blankable customThree,
    @Parameter("Free field, up to 100 characters, or --BLANK--.") Blankable customFour,
    @Parameter("Free field, up to 100 characters, or --BLANK--.") Blankable customFive,
    @Parameter("Y or N.") String active,
    @Parameter("Seconds of wrap-up in place of the campaign's, up to 9999; -1 for the campaign's.")
        String wrapupSecondsOverride,
    @Parameter("Rank in all campaigns, -9 to 9.") String campaignRank,
    @Parameter("Grade in all campaigns, 1 to 10.") String campaignGrade,
    @Parameter("1 sets rank and grade in campaign_id only.") String campRgOnly,
    @Parameter("The campaign for camp_rg_only.") String campaignId,
    @Parameter("Only shown by live systems, when the user does not exist.") String serverIp) {

  /** True when a user is named. */
  boolean complete() {
    return Rules.bytes(2, 20).test(agentUser);
  }

  Blankable blankableVoicemailId() {
    return Blankable.of(voicemailId, voicemailId);
  }

  /** True when the user's ranks or grades are to be set. */
  boolean ranks() {
    return !campaignRank.isEmpty() || !campaignGrade.isEmpty();
  }

  /** True when they are to be set in one campaign only. */
  boolean oneCampaign() {
    return campRgOnly.equals("1");
  }
}
