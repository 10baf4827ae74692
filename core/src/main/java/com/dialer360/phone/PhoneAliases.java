package com.dialer360.phone;

import java.util.Optional;

/** Driven port: the phone aliases, phones_alias. Ids are compared by collation. */
public interface PhoneAliases {

  /** True when there is an alias of this id. */
  boolean exists(String id);

  /** The same; until the transaction ends nobody else changes or deletes it. */
  boolean held(String id);

  /** Adds an alias; false, and nothing added, when there is one of that id as it is stored. */
  boolean add(PhoneAlias alias);

  /** Gives the alias another name, other logins, or both. */
  void change(String id, Optional<String> name, Optional<String> logins);

  /** Deletes the alias. */
  void delete(String id);
}
