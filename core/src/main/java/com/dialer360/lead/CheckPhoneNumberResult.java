package com.dialer360.lead;

import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Notice;
import com.dialer360.outcome.Outcome;

/** What check_phone_number may answer. Source: check_phone_number.md, "Outcomes". */
public sealed interface CheckPhoneNumberResult extends Outcome {

  record NoPermission(String user) implements CheckPhoneNumberResult, Failure.Denied {}

  /** There is no such call time. */
  record BadCallTime(String user, String localCallTime)
      implements CheckPhoneNumberResult, Failure {}

  /**
   * NANPA data is asked for, and not loaded.
   *
   * @param rows how many there are, 0 to 9
   */
  record NanpaOff(long rows, String user) implements CheckPhoneNumberResult, Failure {}

  record BadLength(String phoneNumber, String user) implements CheckPhoneNumberResult, Failure {}

  record BadPrefix(String phoneNumber, String user) implements CheckPhoneNumberResult, Failure {}

  record BadAreacode(String phoneNumber, String user) implements CheckPhoneNumberResult, Failure {}

  record BadNanpa(String phoneNumber, String user) implements CheckPhoneNumberResult, Failure {}

  record InDnc(String phoneNumber, String user)
      implements CheckPhoneNumberResult, Failure.Conflict {}

  record InCampaignDnc(String phoneNumber, String campaignId, String user)
      implements CheckPhoneNumberResult, Failure.Conflict {}

  /** The number is valid, and on no list that was looked at. */
  record NumberChecked(
      DialableByMethod dialable,
      String phoneNumber,
      String phoneCode,
      String postalCode,
      String state,
      String owner)
      implements CheckPhoneNumberResult, Notice {}
}
