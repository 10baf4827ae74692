package com.dialer360.phone;

import com.dialer360.access.Caller;
import com.dialer360.access.Flag;
import com.dialer360.access.Permission;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CommandShape;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.field.Rules;
import com.dialer360.log.ChangeLog;
import com.dialer360.outcome.Reply;
import jakarta.inject.Inject;
import java.util.Optional;

/** Changes or deletes a phone alias. Source: update_phone_alias.md. */
public final class UpdatePhoneAlias
    implements ApiFunction<UpdatePhoneAliasCommand, UpdatePhoneAliasResult> {
  /** What the catalogue knows of it. */
  public static final FunctionEntry<UpdatePhoneAliasCommand> ENTRY =
      FunctionEntry.of(
          "update_phone_alias",
          "updates or deletes an existing phone alias record in the system",
          Effect.WRITE,
          Permission.level(8, Flag.VDC_AGENT_API_ACCESS, Flag.AST_ADMIN_ACCESS),
          UpdatePhoneAliasCommand.class,
          UpdatePhoneAliasResult.class);

  private static final UpdatePhoneAliasCommand NOTHING_SENT =
      CommandShape.unsent(UpdatePhoneAliasCommand.class);
  private static final int LONGEST_NAME = 50;

  private final PhoneAliases phoneAliases;
  private final AliasLogins aliasLogins;
  private final ChangeLog changeLog;

  @Inject
  UpdatePhoneAlias(PhoneAliases phoneAliases, AliasLogins aliasLogins, ChangeLog changeLog) {
    this.phoneAliases = phoneAliases;
    this.aliasLogins = aliasLogins;
    this.changeLog = changeLog;
  }

  /** A command to start from: nothing sent. */
  public static UpdatePhoneAliasCommandBuilder command() {
    return UpdatePhoneAliasCommandBuilder.builder(NOTHING_SENT);
  }

  @Override
  public FunctionEntry<UpdatePhoneAliasCommand> entry() {
    return ENTRY;
  }

  @Override
  public UpdatePhoneAliasResult notPermitted(Caller caller) {
    return new UpdatePhoneAliasResult.NotPermitted(caller.user());
  }

  @Override
  public Reply.Answer<UpdatePhoneAliasResult> execute(Caller caller, UpdatePhoneAliasCommand sent) {
    return Reply.Answer.of(answer(caller, sent));
  }

  private UpdatePhoneAliasResult answer(Caller caller, UpdatePhoneAliasCommand sent) {
    if (!sent.complete()) {
      return new UpdatePhoneAliasResult.MissingFields(
          caller.user(), sent.aliasId(), sent.aliasName(), sent.phoneLogins());
    }
    if (!phoneAliases.held(sent.aliasId())) {
      return new UpdatePhoneAliasResult.NotFound(caller.user(), sent.aliasId());
    }
    return sent.deletes() ? deleted(caller, sent) : changed(caller, sent);
  }

  private UpdatePhoneAliasResult deleted(Caller caller, UpdatePhoneAliasCommand sent) {
    if (!caller.account().flags().contains(Flag.AST_DELETE_PHONES)) {
      return new UpdatePhoneAliasResult.DeleteDenied(caller.user());
    }
    phoneAliases.delete(sent.aliasId());
    changeLog.write(caller, AliasEvents.deleted(sent.aliasId()));
    return new UpdatePhoneAliasResult.Deleted(caller.user(), sent.aliasId());
  }

  private UpdatePhoneAliasResult changed(Caller caller, UpdatePhoneAliasCommand sent) {
    Optional<UpdatePhoneAliasResult> refused =
        badName(caller, sent).or(() -> unknownPhone(caller, sent));
    if (refused.isPresent()) {
      return refused.get();
    }
    if (sent.newName().isEmpty() && sent.newLogins().isEmpty()) {
      return new UpdatePhoneAliasResult.NoUpdates(caller.user());
    }
    phoneAliases.change(sent.aliasId(), sent.newName(), sent.newLogins());
    changeLog.write(caller, AliasEvents.changed(sent));
    return new UpdatePhoneAliasResult.Updated(caller.user(), sent.aliasId());
  }

  private static Optional<UpdatePhoneAliasResult> badName(
      Caller caller, UpdatePhoneAliasCommand sent) {
    return sent.newName()
        .filter(Rules.bytes(2, LONGEST_NAME).negate())
        .map(name -> new UpdatePhoneAliasResult.BadName(caller.user(), name));
  }

  private Optional<UpdatePhoneAliasResult> unknownPhone(
      Caller caller, UpdatePhoneAliasCommand sent) {
    return sent.newLogins()
        .flatMap(aliasLogins::firstUnknown)
        .map(login -> new UpdatePhoneAliasResult.PhoneUnknown(caller.user(), login));
  }
}
