package com.dialer360.list;

import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Logged;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Success;

/** What add_list may answer. Source: add_list.md, "Outcomes". */
public sealed interface AddListResult extends Outcome {

  record NotPermitted(String user) implements AddListResult, Failure.Denied {}

  /** One of the required fields is missing, too short or too long. */
  record MissingFields(String user, String listId, String listName, String campaignId)
      implements AddListResult, Failure {}

  /** The campaign does not exist, or the user may not see it. */
  record NoCampaign(String user, String campaignId) implements AddListResult, Failure.NotFound {}

  record Exists(String user, String listId) implements AddListResult, Failure.Conflict {}

  record NoScript(String user, String script) implements AddListResult, Failure.NotFound {}

  record NoIngroup(String user, String dropInboundGroup)
      implements AddListResult, Failure.NotFound {}

  record BadResetTime(String user, String resetTime) implements AddListResult, Failure {}

  /** Only the {@code dialer360} dialect refuses a short date. */
  record BadExpiration(String user, String expirationDate) implements AddListResult, Failure {}

  record Added(String user, String listId, String campaignId, @Logged String listName)
      implements AddListResult, Success {}
}
