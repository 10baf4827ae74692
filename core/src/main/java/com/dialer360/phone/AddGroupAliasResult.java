package com.dialer360.phone;

import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Logged;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Success;

/** What add_group_alias may answer. Source: add_group_alias.md, "Outcomes". */
public sealed interface AddGroupAliasResult extends Outcome {

  record NotPermitted(String user) implements AddGroupAliasResult, Failure.Denied {}

  /** The number is missing or has less than 6 digits; the fields are as sent. */
  record MissingFields(
      String user, String groupAliasId, String groupAliasName, String callerIdNumber)
      implements AddGroupAliasResult, Failure {}

  record Exists(String user, String groupAliasId, @Logged String callerIdNumber)
      implements AddGroupAliasResult, Failure.Conflict {}

  record Added(String user, String callerIdNumber, String groupAliasId, String groupAliasName)
      implements AddGroupAliasResult, Success {}
}
