package com.dialer360.phone;

import com.dialer360.access.Caller;
import com.dialer360.access.Flag;
import com.dialer360.access.Permission;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CommandShape;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.log.ChangeLog;
import com.dialer360.outcome.Reply;
import com.dialer360.text.ColumnWidth;
import com.dialer360.text.Utf8;
import jakarta.inject.Inject;
import java.util.Optional;

/** Adds a login name that stands for several phones. Source: add_phone_alias.md. */
public final class AddPhoneAlias implements ApiFunction<AddPhoneAliasCommand, AddPhoneAliasResult> {
  /** What the catalogue knows of it. */
  public static final FunctionEntry<AddPhoneAliasCommand> ENTRY =
      FunctionEntry.of(
          "add_phone_alias",
          "adds a phone alias record to the system",
          Effect.WRITE,
          Permission.level(8, Flag.VDC_AGENT_API_ACCESS, Flag.AST_ADMIN_ACCESS),
          AddPhoneAliasCommand.class,
          AddPhoneAliasResult.class);

  private static final AddPhoneAliasCommand NOTHING_SENT =
      CommandShape.unsent(AddPhoneAliasCommand.class);
  private static final int WIDTH_OF_ID = 20;

  private final PhoneAliases phoneAliases;
  private final AliasLogins aliasLogins;
  private final ChangeLog changeLog;

  @Inject
  AddPhoneAlias(PhoneAliases phoneAliases, AliasLogins aliasLogins, ChangeLog changeLog) {
    this.phoneAliases = phoneAliases;
    this.aliasLogins = aliasLogins;
    this.changeLog = changeLog;
  }

  /** A command to start from: nothing sent. */
  public static AddPhoneAliasCommandBuilder command() {
    return AddPhoneAliasCommandBuilder.builder(NOTHING_SENT);
  }

  @Override
  public FunctionEntry<AddPhoneAliasCommand> entry() {
    return ENTRY;
  }

  @Override
  public AddPhoneAliasResult notPermitted(Caller caller) {
    return new AddPhoneAliasResult.NotPermitted(caller.user());
  }

  @Override
  public Reply.Answer<AddPhoneAliasResult> execute(Caller caller, AddPhoneAliasCommand sent) {
    return Reply.Answer.of(
        requiredFields(caller, sent)
            .or(() -> existing(caller, sent))
            .or(() -> unknownPhone(caller, sent))
            .orElseGet(() -> added(caller, sent)));
  }

  private static Optional<AddPhoneAliasResult> requiredFields(
      Caller caller, AddPhoneAliasCommand sent) {
    return Utf8.length(sent.aliasId()) < 2
            || sent.aliasName().isEmpty()
            || Utf8.length(sent.phoneLogins()) < 2
        ? Optional.of(
            new AddPhoneAliasResult.MissingFields(
                caller.user(), sent.aliasId(), sent.aliasName(), sent.phoneLogins()))
        : Optional.empty();
  }

  private Optional<AddPhoneAliasResult> existing(Caller caller, AddPhoneAliasCommand sent) {
    return phoneAliases.exists(ColumnWidth.cut(sent.aliasId(), WIDTH_OF_ID))
        ? Optional.of(exists(caller, sent))
        : Optional.empty();
  }

  private Optional<AddPhoneAliasResult> unknownPhone(Caller caller, AddPhoneAliasCommand sent) {
    return aliasLogins
        .firstUnknown(sent.phoneLogins())
        .map(login -> new AddPhoneAliasResult.PhoneUnknown(caller.user(), login));
  }

  private AddPhoneAliasResult added(Caller caller, AddPhoneAliasCommand sent) {
    PhoneAlias alias = new PhoneAlias(sent.aliasId(), sent.aliasName(), sent.phoneLogins());
    if (!phoneAliases.add(alias)) {
      return exists(caller, sent);
    }
    changeLog.write(caller, AliasEvents.added(alias));
    return new AddPhoneAliasResult.Added(caller.user(), alias.id(), alias.name(), alias.logins());
  }

  private static AddPhoneAliasResult exists(Caller caller, AddPhoneAliasCommand sent) {
    return new AddPhoneAliasResult.Exists(caller.user(), sent.aliasId());
  }
}
