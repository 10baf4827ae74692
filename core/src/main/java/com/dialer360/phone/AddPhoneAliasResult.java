package com.dialer360.phone;

import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Success;

/** What add_phone_alias may answer. Source: add_phone_alias.md, "Outcomes". */
public sealed interface AddPhoneAliasResult extends Outcome {

  record NotPermitted(String user) implements AddPhoneAliasResult, Failure.Denied {}

  /** A field is missing or too short. */
  record MissingFields(String user, String aliasId, String aliasName, String phoneLogins)
      implements AddPhoneAliasResult, Failure {}

  record Exists(String user, String aliasId) implements AddPhoneAliasResult, Failure.Conflict {}

  /** No phone has this login, which is empty where nothing stood between two commas. */
  record PhoneUnknown(String user, String login) implements AddPhoneAliasResult, Failure.NotFound {}

  record Added(String user, String aliasId, String aliasName, String phoneLogins)
      implements AddPhoneAliasResult, Success {}
}
