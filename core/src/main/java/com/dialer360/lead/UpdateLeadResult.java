package com.dialer360.lead;

import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Logged;
import com.dialer360.outcome.Notice;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Success;
import com.dialer360.timezone.GmtOffset;

/**
 * What update_lead may answer. Lists of leads are those from before the update. Source:
 * update_lead.md, "Outcomes".
 */
public sealed interface UpdateLeadResult extends Outcome {

  record NoPermission(String user) implements UpdateLeadResult, Failure.Denied {}

  /** Nothing was sent that leads can be searched by. */
  record NoSearch(
      String user, String searchMethod, String leadId, String vendorLeadCode, String phoneNumber)
      implements UpdateLeadResult, Failure {}

  /** The user may not name this list. */
  record ListDenied(String phoneNumber, String listId)
      implements UpdateLeadResult, Failure.Denied {}

  /** The user may not change leads of this list, or not move them there. */
  record LeadDenied(String phoneNumber, String listId)
      implements UpdateLeadResult, Failure.Denied {}

  /**
   * A lead was found, and left as it is.
   *
   * @param leadId as sent, or that of the lead found
   * @param listId as sent, or that of the lead found
   */
  record LeadsFound(
      String user,
      String leadId,
      String vendorLeadCode,
      String phoneNumber,
      String listId,
      String entryListId)
      implements UpdateLeadResult, Notice {}

  /** No lead was found, and there is nothing else to do. */
  record NoMatch(String user, String leadId, String vendorLeadCode, String phoneNumber)
      implements UpdateLeadResult, Failure.NotFound {}

  /** No lead was found, which is no failure: it was only asked for, or is inserted next. */
  record NoMatchYet(String user, String leadId, String vendorLeadCode, String phoneNumber)
      implements UpdateLeadResult, Notice {}

  /**
   * The edited fields were written.
   *
   * @param affected 1, or 0 when every value was the same already
   * @param phoneNumber as sent
   */
  record LeadUpdated(
      String user,
      long leadId,
      @Logged int affected,
      @Logged String phoneNumber,
      @Logged String listId)
      implements UpdateLeadResult, Success {}

  /**
   * The lead is gone.
   *
   * @param phoneNumber its own
   * @param archived callbacks that were copied; -1 when the archive had one already
   * @param sentPhoneNumber the number that was sent
   */
  record LeadDeleted(
      String phoneNumber,
      String user,
      String listId,
      long leadId,
      GmtOffset gmtOffset,
      @Logged int callbacksDeleted,
      @Logged int archived,
      @Logged String sentPhoneNumber)
      implements UpdateLeadResult, Success {}

  /** The callback that was there was changed; the fields are those that were sent or filled in. */
  record CallbackUpdated(
      long leadId,
      String callbackDatetime,
      String campaignId,
      String callbackUser,
      String callbackType,
      String callbackStatus)
      implements UpdateLeadResult, Notice {}

  /** A callback is scheduled; the fields are those that were sent or filled in. */
  record CallbackAdded(
      long leadId,
      String callbackDatetime,
      String campaignId,
      String callbackUser,
      CallbackType callbackType,
      String callbackStatus)
      implements UpdateLeadResult, Notice {}

  /** There is a callback, and nothing was sent to change it. */
  record CallbackUnchanged(long leadId) implements UpdateLeadResult, Notice {}

  /** No such user. */
  record CallbackUserInvalid(
      long leadId, String campaignId, String callbackUser, String callbackType)
      implements UpdateLeadResult, Notice {}

  /** No such campaign. */
  record CallbackCampaignInvalid(long leadId, String campaignId)
      implements UpdateLeadResult, Notice {}

  /**
   * The lead has no callbacks any more.
   *
   * @param archived callbacks that were copied; -1 when the archive had one already
   */
  record CallbacksRemoved(String user, long leadId, int deleted, int archived)
      implements UpdateLeadResult, Notice {}

  /**
   * Custom fields were written.
   *
   * @param tableListId the list whose custom fields these are
   * @param affected 1, or 0 when every value was the same already
   */
  record CustomFieldsUpdated(
      String phoneNumber,
      long leadId,
      String listId,
      @Logged String entryListId,
      @Logged String tableListId,
      @Logged int affected)
      implements UpdateLeadResult, Notice {}

  /** The call centre has no custom fields. */
  record CustomFieldsDisabled(String phoneNumber) implements UpdateLeadResult, Notice {}

  /** The list has no table for custom fields. */
  record CustomFieldsWithoutTable(String phoneNumber, long leadId, String listId)
      implements UpdateLeadResult, Notice {}

  /** No custom field of the list was sent. */
  record CustomFieldsUndefined(String phoneNumber, long leadId, String listId)
      implements UpdateLeadResult, Notice {}

  /**
   * The custom fields of a deleted lead are gone.
   *
   * @param phoneNumber its own
   * @param sentPhoneNumber the number that was sent
   * @param tableListId the list whose custom fields these were
   */
  record CustomFieldsDeleted(
      int rows,
      String phoneNumber,
      String user,
      String listId,
      long leadId,
      GmtOffset gmtOffset,
      @Logged String sentPhoneNumber,
      @Logged String entryListId,
      @Logged String tableListId)
      implements UpdateLeadResult, Notice {}

  /** What was sent does not suffice to insert a lead, or the database refused it. */
  record InsertionInvalid(String user, String phoneNumber, String phoneCode, String listId)
      implements UpdateLeadResult, Failure {}

  /** A lead was inserted. */
  record LeadAdded(String phoneNumber, String user, String listId, long leadId, GmtOffset gmtOffset)
      implements UpdateLeadResult, Success {}

  /**
   * Alternate phones of an inserted lead were stored.
   *
   * @param records all of them, as live systems print them in front of the line
   */
  record AlternatePhonesLoaded(int rows, long leadId, String user, @Logged String records)
      implements UpdateLeadResult, Notice {}

  /**
   * Custom fields of an inserted lead were stored.
   *
   * @param changed 1, or 0 when entry_list_id was this list already
   */
  record NewCustomFieldsAdded(String phoneNumber, long leadId, String listId, int changed)
      implements UpdateLeadResult, Notice {}

  /** The call centre has no custom fields. */
  record NewCustomFieldsDisabled(String phoneNumber, long leadId)
      implements UpdateLeadResult, Notice {}

  /** The list of an inserted lead has no table for custom fields. */
  record NewCustomFieldsWithoutTable(String phoneNumber, long leadId, String listId)
      implements UpdateLeadResult, Notice {}

  /** The list of an inserted lead has no custom field that could be stored. */
  record NewCustomFieldsUndefined(String phoneNumber, long leadId, String listId)
      implements UpdateLeadResult, Notice {}

  /** The lead is queued. */
  record HopperAdded(String phoneNumber, String user, long leadId, long hopperId)
      implements UpdateLeadResult, Notice {}

  /** The database refused the hopper entry. */
  record HopperNotAdded(String phoneNumber, String user, long leadId)
      implements UpdateLeadResult, Notice {}

  /**
   * The lead may not be dialled at this hour, and was not queued.
   *
   * @param storedGmtOffset the same with two decimals
   */
  record HopperClosed(
      String phoneNumber,
      long leadId,
      GmtOffset gmtOffset,
      String user,
      @Logged GmtOffset storedGmtOffset,
      @Logged String state)
      implements UpdateLeadResult, Notice {}

  /** The lead is not there any more. */
  record HopperWithoutLead(String phoneNumber, long leadId, String user)
      implements UpdateLeadResult, Notice {}

  /** The lead was queued before. */
  record AlreadyInHopper(String phoneNumber, long leadId, String user)
      implements UpdateLeadResult, Notice {}
}
