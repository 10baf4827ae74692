package com.dialer360.list;

import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Logged;
import com.dialer360.outcome.Notice;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Success;

/** What update_list may answer. Source: update_list.md, "Outcomes". */
public sealed interface UpdateListResult extends Outcome {

  record NotPermitted(String user) implements UpdateListResult, Failure.Denied {}

  /** The list id is too short or too long. */
  record MissingFields(
      String user, String listId, @Logged String listName, @Logged String campaignId)
      implements UpdateListResult, Failure {}

  /** The list is not among those that the user may name. */
  record NotAllowedList(String listId) implements UpdateListResult, Failure.Denied {}

  /** There is no such list; what add_list says follows. */
  record SentToAddList(String user, String listId) implements UpdateListResult, Notice {}

  /** There is no such list among the campaigns that the user may see. */
  record NotFound(String user, String listId) implements UpdateListResult, Failure.NotFound {}

  record NoCampaign(String user, String campaignId) implements UpdateListResult, Failure.NotFound {}

  record NoScript(String user, String script) implements UpdateListResult, Failure.NotFound {}

  record NoIngroup(String user, String dropInboundGroup)
      implements UpdateListResult, Failure.NotFound {}

  record BadName(String user, String listName) implements UpdateListResult, Failure {}

  record BadActive(String user, String active) implements UpdateListResult, Failure {}

  record BadCid(String user, String outboundCid) implements UpdateListResult, Failure {}

  record BadAmMessage(String user, String amMessage) implements UpdateListResult, Failure {}

  record BadResetTime(String user, String resetTime) implements UpdateListResult, Failure {}

  /** Only the {@code dialer360} dialect refuses a text that is no date. */
  record BadExpiration(String user, String expirationDate) implements UpdateListResult, Failure {}

  /** No setting was sent. */
  record NoUpdates(String user) implements UpdateListResult, Notice {}

  record Updated(String user, String listId) implements UpdateListResult, Success {}

  /**
   * The leads are marked as not called.
   *
   * @param changed how many were marked otherwise
   */
  record LeadsReset(String user, String listId, long changed) implements UpdateListResult, Notice {}

  /** The leads were reset too often today already. */
  record ResetLimit(String user, String listId, int resetsToday, int dailyResetLimit)
      implements UpdateListResult, Notice {}

  record MayNotDeleteList(String user) implements UpdateListResult, Notice {}

  /** The list is gone; its leads are not. */
  record ListDeleted(String user, String listId) implements UpdateListResult, Notice {}

  record MayNotDeleteLeads(String user) implements UpdateListResult, Notice {}

  record LeadsDeleted(String user, String listId, long count) implements UpdateListResult, Notice {}
}
