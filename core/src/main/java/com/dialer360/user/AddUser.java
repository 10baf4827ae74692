package com.dialer360.user;

import com.dialer360.access.Caller;
import com.dialer360.access.Flag;
import com.dialer360.access.Permission;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CommandShape;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.log.ChangeLog;
import com.dialer360.log.Masked;
import com.dialer360.outcome.Reply;
import com.dialer360.text.ColumnWidth;
import jakarta.inject.Inject;
import java.util.Optional;

/** Adds a user, agent or administrator. Source: add_user.md, whose rules the steps follow. */
public final class AddUser implements ApiFunction<AddUserCommand, AddUserResult> {
  /** What the catalogue knows of it. */
  public static final FunctionEntry<AddUserCommand> ENTRY =
      FunctionEntry.of(
          "add_user",
          "adds a user to the system",
          Effect.WRITE,
          Permission.level(8, Flag.VDC_AGENT_API_ACCESS, Flag.MODIFY_USERS),
          AddUserCommand.class,
          AddUserResult.class);

  private static final AddUserCommand NOTHING_SENT = CommandShape.unsent(AddUserCommand.class);
  private static final int WIDTH_OF_USER = 20;

  private final Users users;
  private final UserGeneration generation;
  private final Passwords passwords;
  private final ChangeLog changeLog;

  @Inject
  AddUser(Users users, UserGeneration generation, Passwords passwords, ChangeLog changeLog) {
    this.users = users;
    this.generation = generation;
    this.passwords = passwords;
    this.changeLog = changeLog;
  }

  /** A command to start from: nothing sent. */
  public static AddUserCommandBuilder command() {
    return AddUserCommandBuilder.builder(NOTHING_SENT);
  }

  @Override
  public FunctionEntry<AddUserCommand> entry() {
    return ENTRY;
  }

  @Override
  public AddUserResult notPermitted(Caller caller) {
    return new AddUserResult.NotPermitted(caller.user());
  }

  @Override
  public Reply.Answer<AddUserResult> execute(Caller caller, AddUserCommand sent) {
    return Reply.Answer.of(
        requiredFields(caller, sent)
            .or(() -> deniedLevel(caller, sent))
            .or(() -> noPlace(caller, sent))
            .orElseGet(() -> added(caller, sent)));
  }

  private static Optional<AddUserResult> requiredFields(Caller caller, AddUserCommand sent) {
    return sent.complete()
        ? Optional.empty()
        : Optional.of(
            new AddUserResult.MissingFields(
                caller.user(),
                sent.agentUser(),
                sent.agentPass(),
                sent.agentUserLevel(),
                sent.agentFullName(),
                sent.agentUserGroup(),
                Masked.of(sent.agentPass())));
  }

  private static Optional<AddUserResult> deniedLevel(Caller caller, AddUserCommand sent) {
    LevelRights rights = LevelRights.of(caller.account());
    return rights.mayAdd(sent.agentUserLevel())
        ? Optional.empty()
        : Optional.of(
            new AddUserResult.LevelDenied(caller.user(), sent.agentUserLevel(), rights.level()));
  }

  private Optional<AddUserResult> noPlace(Caller caller, AddUserCommand sent) {
    UserPlace place =
        users.place(
            ColumnWidth.cut(sent.agentUser(), WIDTH_OF_USER),
            sent.agentUserGroup(),
            caller.account().group().viewableGroups());
    if (!place.groupSeen()) {
      return Optional.of(new AddUserResult.GroupUnknown(caller.user(), sent.agentUserGroup()));
    }
    return place.userTaken() ? Optional.of(userExists(caller, sent)) : Optional.empty();
  }

  private AddUserResult added(Caller caller, AddUserCommand sent) {
    StoredPassword password = passwords.stored(sent.agentPass());
    NewUser user = sent.user(password);
    if (sent.generated()) {
      return said(caller, sent, generation.added(user), password);
    }
    return users.add(user)
        ? said(caller, sent, sent.agentUser(), password)
        : userExists(caller, sent);
  }

  private AddUserResult said(
      Caller caller, AddUserCommand sent, String agentUser, StoredPassword password) {
    changeLog.write(caller, UserEvents.added(agentUser, sent));
    return new AddUserResult.Added(
        caller.user(),
        agentUser,
        password.plain(),
        sent.agentUserLevel(),
        sent.agentFullName(),
        sent.agentUserGroup(),
        Masked.of(password.plain()));
  }

  private static AddUserResult userExists(Caller caller, AddUserCommand sent) {
    return new AddUserResult.UserExists(caller.user(), sent.agentUser());
  }
}
