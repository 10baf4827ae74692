package com.dialer360.user;

import com.dialer360.access.ViewableGroups;
import com.dialer360.field.Changes;
import java.util.Optional;

/** Driven port: the users, {p}users, and their groups. Texts are compared by collation. */
public interface Users {

  /** What stands where this user is to be put into this group. */
  UserPlace place(String user, String userGroup, ViewableGroups groups);

  /** Adds a user; false, and nothing added, when there is one of that name as it is stored. */
  boolean add(NewUser user);

  /** The user of this name, whom nobody else changes until the transaction has ended. */
  Optional<ExistingUser> held(String user, ViewableGroups groups);

  /** True when there is such a user group, and members of these see it. */
  boolean groupSeen(String userGroup, ViewableGroups groups);

  /** Changes these settings, and forgets failed logins. */
  void change(long userId, Changes<UserSetting> changes);

  /** Deletes the user's row; what refers to it stays. */
  void delete(long userId);
}
