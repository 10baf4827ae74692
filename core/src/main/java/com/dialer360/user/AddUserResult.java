package com.dialer360.user;

import com.dialer360.outcome.AboutAgent;
import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Logged;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Success;

/** What add_user may answer. Source: add_user.md, "Outcomes". */
public sealed interface AddUserResult extends Outcome {

  record NotPermitted(String user) implements AddUserResult, Failure.Denied {}

  /**
   * A field is missing or too short.
   *
   * @param maskedPass the password as logs show it
   */
  record MissingFields(
      String user,
      String agentUser,
      String agentPass,
      String agentUserLevel,
      String agentFullName,
      String agentUserGroup,
      @Logged String maskedPass)
      implements AddUserResult, Failure {}

  /** The caller may not add users of this level, or there is no such level. */
  record LevelDenied(String user, String agentUserLevel, @Logged int callersLevel)
      implements AddUserResult, Failure.Denied {}

  /** There is no such user group that the caller may see. */
  record GroupUnknown(String user, String agentUserGroup)
      implements AddUserResult, Failure.NotFound {}

  record UserExists(String user, String agentUser) implements AddUserResult, Failure.Conflict {}

  /**
   * The user is there.
   *
   * @param agentUser the generated number, where one was asked for
   * @param agentPass as sent; empty when the call centre keeps hashes
   * @param maskedPass the same as logs show it
   */
  record Added(
      String user,
      String agentUser,
      String agentPass,
      String agentUserLevel,
      String agentFullName,
      String agentUserGroup,
      @Logged String maskedPass)
      implements AddUserResult, Success, AboutAgent {}
}
