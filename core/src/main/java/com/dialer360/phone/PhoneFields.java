package com.dialer360.phone;

import com.dialer360.access.Caller;
import com.dialer360.field.ChangeableField;
import com.dialer360.field.ChangeableFields;
import com.dialer360.field.Changes;
import com.dialer360.field.FieldCheck;
import com.dialer360.field.FieldChecks;
import com.dialer360.field.Rules;
import com.dialer360.transaction.Locks;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The optional fields of update_phone. Source: update_phone.md, "Parameters" and rule 5. */
final class PhoneFields {
  private static final Predicate<String> USUAL_LENGTH = Rules.bytes(2, 30);
  private static final Predicate<String> YES_OR_NO = Rules.oneOf("Y", "N");
  private static final Predicate<String> CALLER_ID = Rules.bytes(6, 18);

  private static final ChangeableFields<UpdatePhoneCommand, PhoneSetting> CHANGES =
      new ChangeableFields<>(
          List.of(
              ChangeableField.of(PhoneSetting.LOCAL_GMT, UpdatePhoneCommand::localGmt),
              ChangeableField.blankable(PhoneSetting.EMAIL, UpdatePhoneCommand::email),
              ChangeableField.blankable(
                  PhoneSetting.PHONE_CONTEXT, UpdatePhoneCommand::phoneContext),
              ChangeableField.blankable(
                  PhoneSetting.PHONE_FULL_NAME, UpdatePhoneCommand::phoneFullName),
              ChangeableField.blankable(
                      PhoneSetting.REGISTRATION_PASSWORD, UpdatePhoneCommand::registrationPassword)
                  .hidden(),
              ChangeableField.of(PhoneSetting.PROTOCOL, UpdatePhoneCommand::protocol),
              ChangeableField.of(PhoneSetting.PHONE_PASS, UpdatePhoneCommand::phonePass).hidden(),
              ChangeableField.of(PhoneSetting.PHONE_LOGIN, UpdatePhoneCommand::phoneLogin),
              ChangeableField.blankable(
                  PhoneSetting.VOICEMAIL_ID, UpdatePhoneCommand::blankableVoicemailId),
              ChangeableField.of(PhoneSetting.DIALPLAN_NUMBER, UpdatePhoneCommand::dialplanNumber),
              ChangeableField.of(PhoneSetting.ACTIVE, UpdatePhoneCommand::active),
              ChangeableField.of(PhoneSetting.OUTBOUND_CID, UpdatePhoneCommand::outboundCid),
              ChangeableField.of(PhoneSetting.ADMIN_USER_GROUP, UpdatePhoneCommand::adminUserGroup),
              ChangeableField.blankable(
                  PhoneSetting.OUTBOUND_ALT_CID, UpdatePhoneCommand::outboundAltCid),
              ChangeableField.of(
                  PhoneSetting.PHONE_RING_TIMEOUT, UpdatePhoneCommand::phoneRingTimeout),
              ChangeableField.of(
                  PhoneSetting.DELETE_VM_AFTER_EMAIL, UpdatePhoneCommand::deleteVmAfterEmail)));

  private final Phones phones;
  private final Locks locks;
  private final FieldChecks<UpdatePhoneCommand, UpdatePhoneResult> checks;

  @Inject
  PhoneFields(Phones phones, Locks locks) {
    this.phones = phones;
    this.locks = locks;
    this.checks = checks();
  }

  /** The outcome of the first field that may not be given like this. */
  Optional<UpdatePhoneResult> refuse(Caller caller, UpdatePhoneCommand sent) {
    return checks.refuse(caller, sent);
  }

  /** What the fields change. */
  Changes<PhoneSetting> changes(UpdatePhoneCommand sent) {
    return CHANGES.changes(sent);
  }

  private FieldChecks<UpdatePhoneCommand, UpdatePhoneResult> checks() {
    return new FieldChecks<>(
        List.of(
            FieldCheck.of(
                UpdatePhoneCommand::localGmt,
                PhoneRules::timeZone,
                UpdatePhoneResult.BadTimezone::new),
            FieldCheck.unlessBlank(
                UpdatePhoneCommand::email, Rules.bytes(5, 300), UpdatePhoneResult.BadEmail::new),
            FieldCheck.unlessBlank(
                UpdatePhoneCommand::phoneContext, USUAL_LENGTH, UpdatePhoneResult.BadContext::new),
            FieldCheck.unlessBlank(
                UpdatePhoneCommand::phoneFullName, USUAL_LENGTH, UpdatePhoneResult.BadName::new),
            FieldCheck.unlessBlank(
                UpdatePhoneCommand::registrationPassword,
                USUAL_LENGTH,
                UpdatePhoneResult.BadRegistration::new),
            FieldCheck.of(
                UpdatePhoneCommand::protocol,
                PhoneRules.PROTOCOL,
                UpdatePhoneResult.BadProtocol::new),
            FieldCheck.of(
                UpdatePhoneCommand::phonePass, USUAL_LENGTH, UpdatePhoneResult.BadPass::new),
            new FieldCheck<>(
                UpdatePhoneCommand::phoneLogin,
                (caller, command, login) -> loginIsFree(command, login),
                (caller, command, login) ->
                    new UpdatePhoneResult.LoginExists(caller.user(), login)),
            FieldCheck.unlessBlank(
                UpdatePhoneCommand::blankableVoicemailId,
                USUAL_LENGTH,
                UpdatePhoneResult.BadVoicemail::new),
            FieldCheck.of(
                UpdatePhoneCommand::dialplanNumber,
                Rules.bytes(3, 30),
                UpdatePhoneResult.BadDialplan::new),
            FieldCheck.of(UpdatePhoneCommand::active, YES_OR_NO, UpdatePhoneResult.BadActive::new),
            FieldCheck.of(
                UpdatePhoneCommand::outboundCid, CALLER_ID, UpdatePhoneResult.BadCid::new),
            FieldCheck.of(
                UpdatePhoneCommand::adminUserGroup,
                Rules.bytes(2, 20),
                UpdatePhoneResult.BadGroup::new),
            FieldCheck.unlessBlank(
                UpdatePhoneCommand::outboundAltCid, CALLER_ID, UpdatePhoneResult.BadAltCid::new),
            new FieldCheck<>(
                UpdatePhoneCommand::phoneRingTimeout,
                (caller, command, seconds) -> Rules.wholeNumber(2, 180).test(seconds),
                (caller, command, seconds) ->
                    new UpdatePhoneResult.BadRing(
                        caller.user(), seconds, command.outboundAltCid().text())),
            FieldCheck.of(
                UpdatePhoneCommand::deleteVmAfterEmail,
                YES_OR_NO,
                UpdatePhoneResult.BadDeleteVm::new)));
  }

  private boolean loginIsFree(UpdatePhoneCommand sent, String login) {
    locks.hold(Phones.LOGINS);
    return !phones.anotherHasLogin(
        sent.extension(), sent.serverIp(), PhoneRules.storedLogin(login));
  }
}
