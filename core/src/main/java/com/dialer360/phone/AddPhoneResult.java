package com.dialer360.phone;

import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Logged;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Success;

/** What add_phone may answer. Source: add_phone.md, "Outcomes". */
public sealed interface AddPhoneResult extends Outcome {

  record NotPermitted(String user) implements AddPhoneResult, Failure.Denied {}

  /**
   * A field is missing or too short, or the protocol is none.
   *
   * @param maskedPhonePass the password as logs show it, and so on
   */
  record MissingFields(
      String user,
      String extension,
      String dialplanNumber,
      String voicemailId,
      String phoneLogin,
      String phonePass,
      String serverIp,
      String protocol,
      String registrationPassword,
      String phoneFullName,
      String localGmt,
      String outboundCid,
      @Logged String maskedPhonePass,
      @Logged String maskedRegistrationPassword)
      implements AddPhoneResult, Failure {}

  record ServerUnknown(String user, String serverIp) implements AddPhoneResult, Failure.NotFound {}

  /** The server has a phone of this extension. */
  record Exists(String user, String serverIp, String extension)
      implements AddPhoneResult, Failure.Conflict {}

  /** A phone of any server has this login. */
  record LoginExists(String user, String phoneLogin) implements AddPhoneResult, Failure.Conflict {}

  record BadTimezone(String user, String localGmt) implements AddPhoneResult, Failure {}

  record Added(
      String user, String extension, String serverIp, String protocol, String dialplanNumber)
      implements AddPhoneResult, Success {}
}
