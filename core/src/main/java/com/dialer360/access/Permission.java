package com.dialer360.access;

import java.util.Set;

/**
 * What an account needs for a function: to be active, a level, and flags.
 *
 * @param level lowest user_level
 * @param flags all of which the account must have
 */
public record Permission(int level, Set<Flag> flags) {
  public Permission {
    flags = Set.copyOf(flags);
  }

  /** A level and flags. */
  public static Permission level(int level, Flag... flags) {
    return new Permission(level, Set.of(flags));
  }

  /** True when this account has it. */
  public boolean heldBy(Account account) {
    return account.active() && account.level() >= level && account.flags().containsAll(flags);
  }
}
