package com.dialer360.user;

import com.dialer360.access.Caller;
import com.dialer360.access.Flag;
import com.dialer360.access.Permission;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CommandShape;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.field.Changes;
import com.dialer360.log.ChangeLog;
import com.dialer360.outcome.Reply;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Changes or deletes a user, and sets its ranks in campaigns. Source: update_user.md, whose rules
 * the steps follow.
 */
public final class UpdateUser implements ApiFunction<UpdateUserCommand, UpdateUserResult> {
  /** What the catalogue knows of it. */
  public static final FunctionEntry<UpdateUserCommand> ENTRY =
      FunctionEntry.of(
          "update_user",
          "updates some user settings in the system",
          Effect.WRITE,
          Permission.level(8, Flag.VDC_AGENT_API_ACCESS, Flag.MODIFY_USERS),
          UpdateUserCommand.class,
          UpdateUserResult.class);

  private static final UpdateUserCommand NOTHING_SENT =
      CommandShape.unsent(UpdateUserCommand.class);

  private final Users users;
  private final UserFields fields;
  private final RankChange rankChange;
  private final ChangeLog changeLog;

  @Inject
  UpdateUser(Users users, UserFields fields, RankChange rankChange, ChangeLog changeLog) {
    this.users = users;
    this.fields = fields;
    this.rankChange = rankChange;
    this.changeLog = changeLog;
  }

  /** A command to start from: nothing sent. */
  public static UpdateUserCommandBuilder command() {
    return UpdateUserCommandBuilder.builder(NOTHING_SENT);
  }

  @Override
  public FunctionEntry<UpdateUserCommand> entry() {
    return ENTRY;
  }

  @Override
  public UpdateUserResult notPermitted(Caller caller) {
    return new UpdateUserResult.NotPermitted(caller.user());
  }

  @Override
  public Reply.Answer<UpdateUserResult> execute(Caller caller, UpdateUserCommand sent) {
    if (!sent.complete()) {
      return Reply.Answer.of(new UpdateUserResult.MissingFields(caller.user(), sent.agentUser()));
    }
    Optional<ExistingUser> found =
        users.held(sent.agentUser(), caller.account().group().viewableGroups());
    if (found.isEmpty()) {
      return Reply.Answer.of(
          new UpdateUserResult.NotFound(caller.user(), sent.agentUser(), sent.serverIp()));
    }
    LevelRights rights = LevelRights.of(caller.account());
    ExistingUser user = found.get();
    if (!user.seen() || !rights.mayChange(user.level())) {
      return Reply.Answer.of(
          new UpdateUserResult.UserDenied(
              caller.user(), sent.agentUser(), rights.comparison(), rights.level()));
    }
    return sent.deleteUser()
        ? Reply.Answer.of(deleted(caller, sent, user))
        : updated(caller, sent, user);
  }

  private UpdateUserResult deleted(Caller caller, UpdateUserCommand sent, ExistingUser user) {
    if (!caller.account().flags().contains(Flag.DELETE_USERS)) {
      return new UpdateUserResult.DeleteDenied(caller.user(), sent.agentUser());
    }
    users.delete(user.userId());
    changeLog.write(caller, UserEvents.deleted(sent.agentUser()));
    return new UpdateUserResult.Deleted(caller.user(), sent.agentUser());
  }

  private Reply.Answer<UpdateUserResult> updated(
      Caller caller, UpdateUserCommand sent, ExistingUser user) {
    Optional<UpdateUserResult> refused = fields.refuse(caller, sent);
    if (refused.isPresent()) {
      return Reply.Answer.of(refused.get());
    }
    List<UpdateUserResult> said = new ArrayList<>();
    if (sent.ranks()) {
      said.add(rankChange.made(caller, sent));
    }
    said.add(changed(caller, sent, user));
    return new Reply.Answer<>(said);
  }

  private UpdateUserResult changed(Caller caller, UpdateUserCommand sent, ExistingUser user) {
    Changes<UserSetting> changes = fields.changes(sent);
    if (changes.isEmpty()) {
      return new UpdateUserResult.NoUpdates(caller.user());
    }
    users.change(user.userId(), changes);
    changeLog.write(caller, UserEvents.changed(sent.agentUser(), changes));
    return new UpdateUserResult.Updated(caller.user(), sent.agentUser());
  }
}
