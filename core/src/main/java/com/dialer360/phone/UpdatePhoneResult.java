package com.dialer360.phone;

import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Logged;
import com.dialer360.outcome.Notice;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Success;

/** What update_phone may answer. Source: update_phone.md, "Outcomes". */
public sealed interface UpdatePhoneResult extends Outcome {

  record NotPermitted(String user) implements UpdatePhoneResult, Failure.Denied {}

  /** The phone is not named. */
  record MissingFields(String user, String extension, String serverIp)
      implements UpdatePhoneResult, Failure {}

  record ServerUnknown(String user, String serverIp)
      implements UpdatePhoneResult, Failure.NotFound {}

  /** The server has no such phone that the caller may see. */
  record NotFound(String user, String serverIp, String extension)
      implements UpdatePhoneResult, Failure.NotFound {}

  /** Deleting takes a right of its own. */
  record DeleteDenied(String user, String extension) implements UpdatePhoneResult, Notice {}

  record Deleted(String user, String extension, String serverIp)
      implements UpdatePhoneResult, Success {}

  record BadTimezone(String user, String localGmt) implements UpdatePhoneResult, Failure {}

  record BadEmail(String user, String email) implements UpdatePhoneResult, Failure {}

  record BadContext(String user, String phoneContext) implements UpdatePhoneResult, Failure {}

  record BadName(String user, String phoneFullName) implements UpdatePhoneResult, Failure {}

  record BadRegistration(String user, String registrationPassword)
      implements UpdatePhoneResult, Failure {}

  record BadProtocol(String user, String protocol) implements UpdatePhoneResult, Failure {}

  record BadPass(String user, String phonePass) implements UpdatePhoneResult, Failure {}

  /** Another phone has this login. */
  record LoginExists(String user, String phoneLogin)
      implements UpdatePhoneResult, Failure.Conflict {}

  record BadVoicemail(String user, String voicemailId) implements UpdatePhoneResult, Failure {}

  record BadDialplan(String user, String dialplanNumber) implements UpdatePhoneResult, Failure {}

  record BadActive(String user, String active) implements UpdatePhoneResult, Failure {}

  record BadCid(String user, String outboundCid) implements UpdatePhoneResult, Failure {}

  record BadGroup(String user, String adminUserGroup) implements UpdatePhoneResult, Failure {}

  record BadAltCid(String user, String outboundAltCid) implements UpdatePhoneResult, Failure {}

  /**
   * The phone does not ring for 2 to 180 seconds.
   *
   * @param outboundAltCid what live systems print in place of the seconds
   */
  record BadRing(String user, String phoneRingTimeout, @Logged String outboundAltCid)
      implements UpdatePhoneResult, Failure {}

  record BadDeleteVm(String user, String deleteVmAfterEmail)
      implements UpdatePhoneResult, Failure {}

  record NoUpdates(String user) implements UpdatePhoneResult, Notice {}

  /** Done; protocol and dialplan number are those of the request. */
  record Updated(
      String user, String extension, String serverIp, String protocol, String dialplanNumber)
      implements UpdatePhoneResult, Success {}
}
