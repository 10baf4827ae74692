package com.dialer360.persistence.cache;

import com.dialer360.access.ViewableGroups;
import com.dialer360.field.Changes;
import com.dialer360.user.ExistingUser;
import com.dialer360.user.NewUser;
import com.dialer360.user.UserPlace;
import com.dialer360.user.UserSetting;
import com.dialer360.user.Users;
import java.util.Optional;
import java.util.function.Consumer;

/** Users, whose rights as kept in memory do not outlive a change of them. */
public final class ForgettingUsers implements Users {
  private final Users stored;
  private final CachedAccounts accounts;
  private final Consumer<Runnable> afterCommit;

  /**
   * @param accounts what is kept in memory
   * @param afterCommit does something once the open transaction is committed
   */
  public ForgettingUsers(Users stored, CachedAccounts accounts, Consumer<Runnable> afterCommit) {
    this.stored = stored;
    this.accounts = accounts;
    this.afterCommit = afterCommit;
  }

  @Override
  public UserPlace place(String user, String userGroup, ViewableGroups groups) {
    return stored.place(user, userGroup, groups);
  }

  @Override
  public boolean add(NewUser user) {
    boolean added = stored.add(user);
    afterCommit.accept(accounts::forget);
    return added;
  }

  @Override
  public Optional<ExistingUser> held(String user, ViewableGroups groups) {
    return stored.held(user, groups);
  }

  @Override
  public boolean groupSeen(String userGroup, ViewableGroups groups) {
    return stored.groupSeen(userGroup, groups);
  }

  @Override
  public void change(long userId, Changes<UserSetting> changes) {
    stored.change(userId, changes);
    afterCommit.accept(accounts::forget);
  }

  @Override
  public void delete(long userId) {
    stored.delete(userId);
    afterCommit.accept(accounts::forget);
  }
}
