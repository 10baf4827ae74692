package com.dialer360.lead;

import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Logged;
import com.dialer360.outcome.Notice;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Success;
import com.dialer360.timezone.GmtOffset;

/** What add_lead may answer. Source: add_lead.md, "Outcomes". */
public sealed interface AddLeadResult extends Outcome {

  record NoPermission(String user) implements AddLeadResult, Failure.Denied {}

  /** The list is not among those that the user may name. */
  record ListDenied(String phoneNumber, String listId) implements AddLeadResult, Failure.Denied {}

  /** The NANPA checks were left out: their data is not there. */
  record NanpaOff(long rows, String user, @Logged String sentLeadId)
      implements AddLeadResult, Notice {}

  /** The number has not 6 to 16 characters. */
  record BadLength(String phoneNumber, String user) implements AddLeadResult, Failure {}

  /** The number's 4th digit is 0 or 1. */
  record BadPrefix(String phoneNumber, String user) implements AddLeadResult, Failure {}

  /** The number has not 10 digits, or an areacode that nobody knows. */
  record BadAreacode(String phoneNumber, String user) implements AddLeadResult, Failure {}

  /** The number's areacode and prefix are not in the NANPA data. */
  record BadNanpa(String phoneNumber, String user) implements AddLeadResult, Failure {}

  /** The number is on the system's do-not-call list. */
  record InDnc(String phoneNumber, String user) implements AddLeadResult, Failure.Conflict {}

  /** The number is on the campaign's do-not-call list. */
  record InCampaignDnc(String phoneNumber, String campaignId, String user)
      implements AddLeadResult, Failure.Conflict {}

  record DuplicateInList(String phoneNumber, String listId, long duplicateId)
      implements AddLeadResult, Failure.Conflict {}

  record DuplicateInCampaign(
      String phoneNumber, String listId, long duplicateId, String duplicateListId)
      implements AddLeadResult, Failure.Conflict {}

  record DuplicateInSystem(
      String phoneNumber, String listId, long duplicateId, String duplicateListId)
      implements AddLeadResult, Failure.Conflict {}

  record DuplicateTitleInList(String title, String altPhone, String listId, long duplicateId)
      implements AddLeadResult, Failure.Conflict {}

  record DuplicateTitleInCampaign(
      String title, String altPhone, String listId, long duplicateId, String duplicateListId)
      implements AddLeadResult, Failure.Conflict {}

  record DuplicateTitleInSystem(
      String title, String altPhone, String listId, long duplicateId, String duplicateListId)
      implements AddLeadResult, Failure.Conflict {}

  record DuplicateNameInList(
      String firstName,
      String lastName,
      String phoneNumber,
      String listId,
      long duplicateId,
      String duplicateListId)
      implements AddLeadResult, Failure.Conflict {}

  record DuplicateNameInCampaign(
      String firstName,
      String lastName,
      String phoneNumber,
      String listId,
      long duplicateId,
      String duplicateListId)
      implements AddLeadResult, Failure.Conflict {}

  record DuplicateNameInSystem(
      String firstName,
      String lastName,
      String phoneNumber,
      String listId,
      long duplicateId,
      String duplicateListId)
      implements AddLeadResult, Failure.Conflict {}

  /** The lead is there; everything else said beside this is a notice. */
  record LeadAdded(String phoneNumber, String user, String listId, long leadId, GmtOffset gmtOffset)
      implements AddLeadResult, Success {}

  /** The database refused the lead. */
  record LeadNotAdded(String phoneNumber, String listId, String user)
      implements AddLeadResult, Failure {
    @Override
    public Cause cause() {
      return Cause.REFUSED_BY_DATABASE;
    }
  }

  /**
   * Alternate phones were stored.
   *
   * @param records all of them, as live systems print them in front of the line
   */
  record AlternatePhonesLoaded(int rows, String user, long leadId, @Logged String records)
      implements AddLeadResult, Notice {}

  /** The call centre has no custom fields. */
  record CustomFieldsDisabled(String phoneNumber, long leadId) implements AddLeadResult, Notice {}

  /** The list has no table for custom fields. */
  record CustomFieldsWithoutTable(String phoneNumber, long leadId, String listId)
      implements AddLeadResult, Notice {}

  /** The list has a table for custom fields, but no field that is stored in it. */
  record CustomFieldsUndefined(String phoneNumber, long leadId, String listId)
      implements AddLeadResult, Notice {}

  /** The database refused the custom fields. */
  record CustomFieldsNotAdded(String phoneNumber, long leadId, String listId)
      implements AddLeadResult, Notice {}

  /**
   * Custom fields were stored.
   *
   * @param changed 1, or 0 when entry_list_id was this list already
   */
  record CustomFieldsAdded(String phoneNumber, long leadId, String listId, int changed)
      implements AddLeadResult, Notice {}

  /** The lead may not be dialled at this hour, and was not queued. */
  record HopperClosed(
      String phoneNumber, String user, long leadId, GmtOffset gmtOffset, @Logged String state)
      implements AddLeadResult, Notice {}

  /** The lead is queued. */
  record HopperAdded(String phoneNumber, String user, long leadId, long hopperId)
      implements AddLeadResult, Notice {}

  /** The database refused the hopper entry. */
  record HopperNotAdded(String phoneNumber, long leadId, String user)
      implements AddLeadResult, Notice {}

  /** No such campaign; the lead is held all the same. */
  record CallbackCampaignInvalid(long leadId, String campaignId) implements AddLeadResult, Notice {}

  /** No such user; the lead is held all the same. */
  record CallbackUserInvalid(long leadId, String campaignId, String callbackUser)
      implements AddLeadResult, Notice {}

  /**
   * A callback is scheduled.
   *
   * @param callbackDatetime as sent, {@code NOW} replaced by the server time
   */
  record CallbackAdded(
      long leadId,
      String callbackDatetime,
      String campaignId,
      String callbackUser,
      CallbackType callbackType,
      String callbackStatus)
      implements AddLeadResult, Notice {}
}
