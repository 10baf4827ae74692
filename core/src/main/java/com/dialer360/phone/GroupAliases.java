package com.dialer360.phone;

/** Driven port: the group aliases, groups_alias. */
public interface GroupAliases {

  /** Adds an alias; false, and nothing added, when there is one of that id as it is stored. */
  boolean add(GroupAlias alias);
}
