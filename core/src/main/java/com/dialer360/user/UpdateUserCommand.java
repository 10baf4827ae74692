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
    @Parameter(value = "The user, {length}.", least = 2, most = 20, required = true)
        String agentUser,
    @Parameter("Y deletes the user.") boolean deleteUser,
    @Parameter(value = "New password, {length}.", most = 100, secret = true) String agentPass,
    @Parameter(value = "Full name, {length}, or --BLANK--.", least = 1, most = 50)
        Blankable agentFullName,
    @Parameter("User level, 1 to 9, not above the caller's.") String agentUserLevel,
    @Parameter("User group, which must exist.") String agentUserGroup,
    @Parameter("Login of a phone or id of a phone alias, or --BLANK--.") Blankable phoneLogin,
    @Parameter(value = "Phone password, {length}, or --BLANK--.", most = 20, secret = true)
        Blankable phonePass,
    @Parameter(
            value = "1 turns hot keys on, 0 off.",
            oneOf = {"1", "0"})
        String hotkeysActive,
    @Parameter(value = "Voicemail box, {length}.", least = 2, most = 10) String voicemailId,
    @Parameter(value = "E-mail address, {length}, or --BLANK--.", least = 5, most = 100)
        Blankable email,
    @Parameter(value = "Free field, {length}, or --BLANK--.", most = 100) Blankable customOne,
    @Parameter(value = "Free field, {length}, or --BLANK--.", most = 100) Blankable customTwo,
    @Parameter(value = "Free field, {length}, or --BLANK--.", most = 100) Blankable customThree,
    @Parameter(value = "Free field, {length}, or --BLANK--.", most = 100) Blankable customFour,
    @Parameter(value = "Free field, {length}, or --BLANK--.", most = 100) Blankable customFive,
    @Parameter(
            value = "Y or N.",
            oneOf = {"Y", "N"})
        String active,
    @Parameter("Seconds of wrap-up in place of the campaign's, up to 9999; -1 for the campaign's.")
        String wrapupSecondsOverride,
    @Parameter("Rank in all campaigns, -9 to 9.") String campaignRank,
    @Parameter("Grade in all campaigns, 1 to 10.") String campaignGrade,
    @Parameter(
            value = "1 sets rank and grade in campaign_id only.",
            oneOf = {"1", "0"})
        String campRgOnly,
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
