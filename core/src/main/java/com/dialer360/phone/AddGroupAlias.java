package com.dialer360.phone;

import com.dialer360.access.Caller;
import com.dialer360.access.Flag;
import com.dialer360.access.Permission;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CommandShape;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.log.AdminEvent;
import com.dialer360.log.ChangeLog;
import com.dialer360.outcome.Reply;
import com.dialer360.text.Utf8;
import jakarta.inject.Inject;

/** Adds a named caller id for outbound calls. Source: add_group_alias.md. */
public final class AddGroupAlias implements ApiFunction<AddGroupAliasCommand, AddGroupAliasResult> {
  /** What the catalogue knows of it. */
  public static final FunctionEntry<AddGroupAliasCommand> ENTRY =
      FunctionEntry.of(
          "add_group_alias",
          "adds group alias to the system",
          Effect.WRITE,
          Permission.level(8, Flag.VDC_AGENT_API_ACCESS, Flag.AST_ADMIN_ACCESS),
          AddGroupAliasCommand.class,
          AddGroupAliasResult.class);

  private static final AddGroupAliasCommand NOTHING_SENT =
      CommandShape.unsent(AddGroupAliasCommand.class);
  private static final int SHORTEST_NUMBER = 6;

  private final GroupAliases groupAliases;
  private final ChangeLog changeLog;

  @Inject
  AddGroupAlias(GroupAliases groupAliases, ChangeLog changeLog) {
    this.groupAliases = groupAliases;
    this.changeLog = changeLog;
  }

  /** A command to start from: nothing sent. */
  public static AddGroupAliasCommandBuilder command() {
    return AddGroupAliasCommandBuilder.builder(NOTHING_SENT);
  }

  @Override
  public FunctionEntry<AddGroupAliasCommand> entry() {
    return ENTRY;
  }

  @Override
  public AddGroupAliasResult notPermitted(Caller caller) {
    return new AddGroupAliasResult.NotPermitted(caller.user());
  }

  @Override
  public Reply.Answer<AddGroupAliasResult> execute(Caller caller, AddGroupAliasCommand sent) {
    return Reply.Answer.of(
        Utf8.length(sent.callerIdNumber()) < SHORTEST_NUMBER
            ? new AddGroupAliasResult.MissingFields(
                caller.user(), sent.groupAliasId(), sent.groupAliasName(), sent.callerIdNumber())
            : added(caller, sent.alias()));
  }

  private AddGroupAliasResult added(Caller caller, GroupAlias alias) {
    if (!groupAliases.add(alias)) {
      return new AddGroupAliasResult.Exists(caller.user(), alias.id(), alias.callerIdNumber());
    }
    changeLog.write(
        caller,
        new AdminEvent(
            "GROUPALIASES",
            AdminEvent.Type.ADD,
            alias.id(),
            "ADMIN API ADD GROUP ALIAS",
            "",
            "caller_id_number='" + alias.callerIdNumber() + "'"));
    return new AddGroupAliasResult.Added(
        caller.user(), alias.callerIdNumber(), alias.id(), alias.name());
  }
}
