package com.dialer360.user;

import com.dialer360.access.Caller;
import com.dialer360.field.Change;
import com.dialer360.field.ChangeableField;
import com.dialer360.field.ChangeableFields;
import com.dialer360.field.Changes;
import com.dialer360.field.FieldCheck;
import com.dialer360.field.FieldChecks;
import com.dialer360.field.Rules;
import com.dialer360.phone.PhoneLogins;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The optional fields of update_user. Source: update_user.md, "Parameters" and rule 5. */
final class UserFields {
  private static final Predicate<String> FREE_TEXT = Rules.bytes(1, 100);
  private static final Predicate<String> SHORT_TEXT = Rules.bytes(1, 20);

  private static final ChangeableFields<UpdateUserCommand, UserSetting> CHANGES =
      new ChangeableFields<>(
          List.of(
              ChangeableField.blankable(
                  UserSetting.AGENT_FULL_NAME, UpdateUserCommand::agentFullName),
              ChangeableField.of(UserSetting.AGENT_USER_LEVEL, UpdateUserCommand::agentUserLevel),
              ChangeableField.of(UserSetting.AGENT_USER_GROUP, UpdateUserCommand::agentUserGroup),
              ChangeableField.blankable(UserSetting.PHONE_LOGIN, UpdateUserCommand::phoneLogin),
              ChangeableField.blankable(UserSetting.PHONE_PASS, UpdateUserCommand::phonePass)
                  .hidden(),
              ChangeableField.of(UserSetting.HOTKEYS_ACTIVE, UpdateUserCommand::hotkeysActive),
              ChangeableField.blankable(
                  UserSetting.VOICEMAIL_ID, UpdateUserCommand::blankableVoicemailId),
              ChangeableField.blankable(UserSetting.EMAIL, UpdateUserCommand::email),
              ChangeableField.blankable(UserSetting.CUSTOM_ONE, UpdateUserCommand::customOne),
              ChangeableField.blankable(UserSetting.CUSTOM_TWO, UpdateUserCommand::customTwo),
              ChangeableField.blankable(UserSetting.CUSTOM_THREE, UpdateUserCommand::customThree),
              ChangeableField.blankable(UserSetting.CUSTOM_FOUR, UpdateUserCommand::customFour),
              ChangeableField.blankable(UserSetting.CUSTOM_FIVE, UpdateUserCommand::customFive),
              ChangeableField.of(UserSetting.ACTIVE, UpdateUserCommand::active),
              ChangeableField.of(
                  UserSetting.WRAPUP_SECONDS_OVERRIDE, UpdateUserCommand::wrapupSecondsOverride)));

  private final Users users;
  private final PhoneLogins phoneLogins;
  private final Passwords passwords;
  private final FieldChecks<UpdateUserCommand, UpdateUserResult> checks;

  @Inject
  UserFields(Users users, PhoneLogins phoneLogins, Passwords passwords) {
    this.users = users;
    this.phoneLogins = phoneLogins;
    this.passwords = passwords;
    this.checks = checks();
  }

  /** The outcome of the first field that may not be given like this. */
  Optional<UpdateUserResult> refuse(Caller caller, UpdateUserCommand sent) {
    return checks.refuse(caller, sent);
  }

  /** What the fields change. */
  Changes<UserSetting> changes(UpdateUserCommand sent) {
    Changes<UserSetting> changes = CHANGES.changes(sent);
    return sent.agentPass().isEmpty()
        ? changes
        : changes.and(passwordChanges(passwords.stored(sent.agentPass())));
  }

  /** A plain password leaves the hash alone, as live systems do. */
  private static Changes<UserSetting> passwordChanges(StoredPassword password) {
    Change<UserSetting> plain = new Change<>(UserSetting.AGENT_PASS, password.plain(), true);
    return new Changes<>(
        password.hashed()
            ? List.of(plain, new Change<>(UserSetting.PASS_HASH, password.hash(), true))
            : List.of(plain));
  }

  private FieldChecks<UpdateUserCommand, UpdateUserResult> checks() {
    return new FieldChecks<>(
        List.of(
            FieldCheck.unlessBlank(
                UpdateUserCommand::agentFullName,
                Rules.bytes(1, 50),
                UpdateUserResult.BadName::new),
            new FieldCheck<>(
                UpdateUserCommand::agentUserLevel,
                (caller, sent, level) -> LevelRights.of(caller.account()).mayGive(level),
                (caller, sent, level) -> badLevel(caller, level)),
            new FieldCheck<>(
                UpdateUserCommand::agentUserGroup,
                (caller, sent, group) ->
                    SHORT_TEXT.test(group)
                        && users.groupSeen(group, caller.account().group().viewableGroups()),
                (caller, sent, group) -> new UpdateUserResult.BadGroup(caller.user(), group)),
            FieldCheck.unlessBlank(
                UpdateUserCommand::phoneLogin,
                login -> SHORT_TEXT.test(login) && phoneLogins.isPhoneOrAlias(login),
                UpdateUserResult.BadPhoneLogin::new),
            FieldCheck.unlessBlank(
                UpdateUserCommand::phonePass, SHORT_TEXT, UpdateUserResult.BadPhonePass::new),
            FieldCheck.of(
                UpdateUserCommand::hotkeysActive,
                Rules.oneOf("0", "1"),
                UpdateUserResult.BadHotkeys::new),
            FieldCheck.unlessBlank(
                UpdateUserCommand::blankableVoicemailId,
                Rules.bytes(2, 10),
                UpdateUserResult.BadVoicemail::new),
            FieldCheck.unlessBlank(
                UpdateUserCommand::email, Rules.bytes(5, 100), UpdateUserResult.BadEmail::new),
            FieldCheck.unlessBlank(
                UpdateUserCommand::customOne, FREE_TEXT, UpdateUserResult.BadCustomOne::new),
            FieldCheck.unlessBlank(
                UpdateUserCommand::customTwo, FREE_TEXT, UpdateUserResult.BadCustomTwo::new),
            FieldCheck.unlessBlank(
                UpdateUserCommand::customThree, FREE_TEXT, UpdateUserResult.BadCustomThree::new),
            FieldCheck.unlessBlank(
                UpdateUserCommand::customFour, FREE_TEXT, UpdateUserResult.BadCustomFour::new),
            FieldCheck.unlessBlank(
                UpdateUserCommand::customFive, FREE_TEXT, UpdateUserResult.BadCustomFive::new),
            FieldCheck.of(
                UpdateUserCommand::active, Rules.oneOf("Y", "N"), UpdateUserResult.BadActive::new),
            FieldCheck.of(
                UpdateUserCommand::wrapupSecondsOverride,
                Rules.wholeNumber(-1, 9999),
                UpdateUserResult.BadWrapup::new),
            FieldCheck.of(
                UpdateUserCommand::campaignRank,
                Rules.wholeNumber(-9, 9),
                UpdateUserResult.BadRank::new),
            FieldCheck.of(
                UpdateUserCommand::campaignGrade,
                Rules.wholeNumber(1, 10),
                UpdateUserResult.BadGrade::new)));
  }

  private static UpdateUserResult badLevel(Caller caller, String level) {
    LevelRights rights = LevelRights.of(caller.account());
    return new UpdateUserResult.BadLevel(
        caller.user(), level, rights.level(), rights.sameLevelDigit());
  }
}
