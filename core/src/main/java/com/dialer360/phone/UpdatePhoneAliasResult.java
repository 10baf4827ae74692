package com.dialer360.phone;

import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Notice;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Success;

/** What update_phone_alias may answer. Source: update_phone_alias.md, "Outcomes". */
public sealed interface UpdatePhoneAliasResult extends Outcome {

  record NotPermitted(String user) implements UpdatePhoneAliasResult, Failure.Denied {}

  /** The alias is not named, or nothing is to be done with it. */
  record MissingFields(String user, String aliasId, String aliasName, String phoneLogins)
      implements UpdatePhoneAliasResult, Failure {}

  record NotFound(String user, String aliasId)
      implements UpdatePhoneAliasResult, Failure.NotFound {}

  /** Deleting takes a right of its own. */
  record DeleteDenied(String user) implements UpdatePhoneAliasResult, Notice {}

  record Deleted(String user, String aliasId) implements UpdatePhoneAliasResult, Success {}

  /** The name has not 2 to 50 characters. */
  record BadName(String user, String aliasName) implements UpdatePhoneAliasResult, Failure {}

  /** No phone has this login, which is empty where nothing stood between two commas. */
  record PhoneUnknown(String user, String login)
      implements UpdatePhoneAliasResult, Failure.NotFound {}

  record NoUpdates(String user) implements UpdatePhoneAliasResult, Notice {}

  record Updated(String user, String aliasId) implements UpdatePhoneAliasResult, Success {}
}
