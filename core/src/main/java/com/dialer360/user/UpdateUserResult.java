package com.dialer360.user;

import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Logged;
import com.dialer360.outcome.Notice;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Success;

/**
 * What update_user may answer. Source: update_user.md, "Outcomes"; the values that only live
 * systems tell are for the log.
 */
public sealed interface UpdateUserResult extends Outcome {

  record NotPermitted(String user) implements UpdateUserResult, Failure.Denied {}

  /** The user is not named with 2 to 20 characters. */
  record MissingFields(String user, String agentUser) implements UpdateUserResult, Failure {}

  record NotFound(String user, String agentUser, @Logged String serverIp)
      implements UpdateUserResult, Failure.NotFound {}

  /**
   * The user's level or group is one that the caller may not touch.
   *
   * @param comparison how the user's level must compare with the caller's: {@code <=} or {@code <}
   */
  record UserDenied(
      String user, String agentUser, @Logged String comparison, @Logged int callersLevel)
      implements UpdateUserResult, Failure.Denied {}

  /** Deleting takes a right of its own. */
  record DeleteDenied(String user, String agentUser) implements UpdateUserResult, Failure.Denied {}

  record Deleted(String user, String agentUser) implements UpdateUserResult, Success {}

  record BadName(String user, String agentFullName) implements UpdateUserResult, Failure {}

  /**
   * The level is none, or one that the caller may not give.
   *
   * @param callersLevel the caller's
   * @param sameLevel 1 when the caller may give its own level, else 0
   */
  record BadLevel(String user, String agentUserLevel, int callersLevel, int sameLevel)
      implements UpdateUserResult, Failure {}

  /** There is no such user group that the caller may see. */
  record BadGroup(String user, String agentUserGroup) implements UpdateUserResult, Failure {}

  /** Neither a phone nor a phone alias is called so. */
  record BadPhoneLogin(String user, String phoneLogin) implements UpdateUserResult, Failure {}

  record BadPhonePass(String user, String phonePass) implements UpdateUserResult, Failure {}

  record BadHotkeys(String user, String hotkeysActive) implements UpdateUserResult, Failure {}

  record BadVoicemail(String user, @Logged String voicemailId)
      implements UpdateUserResult, Failure {}

  record BadEmail(String user, @Logged String email) implements UpdateUserResult, Failure {}

  record BadCustomOne(String user, @Logged String customOne) implements UpdateUserResult, Failure {}

  record BadCustomTwo(String user, @Logged String customTwo) implements UpdateUserResult, Failure {}

  record BadCustomThree(String user, @Logged String customThree)
      implements UpdateUserResult, Failure {}

  record BadCustomFour(String user, @Logged String customFour)
      implements UpdateUserResult, Failure {}

  record BadCustomFive(String user, @Logged String customFive)
      implements UpdateUserResult, Failure {}

  record BadActive(String user, @Logged String active) implements UpdateUserResult, Failure {}

  record BadWrapup(String user, String wrapupSecondsOverride)
      implements UpdateUserResult, Failure {}

  record BadRank(String user, String campaignRank) implements UpdateUserResult, Failure {}

  record BadGrade(String user, String campaignGrade) implements UpdateUserResult, Failure {}

  /** Rank and grade are set in all campaigns; what was not sent is empty. */
  record RanksUpdated(
      String user, @Logged String agentUser, String campaignRank, String campaignGrade)
      implements UpdateUserResult, Notice {}

  /** They are set in one campaign, if there is such a campaign. */
  record CampaignRanksUpdated(
      String user,
      @Logged String agentUser,
      String campaignRank,
      String campaignGrade,
      String campaignId,
      String campRgOnly)
      implements UpdateUserResult, Notice {}

  record NoUpdates(String user) implements UpdateUserResult, Failure {}

  record Updated(String user, String agentUser) implements UpdateUserResult, Success {}
}
