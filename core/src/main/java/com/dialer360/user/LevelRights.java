package com.dialer360.user;

import com.dialer360.access.Account;
import com.dialer360.access.Flag;
import com.dialer360.field.Rules;

/**
 * Which users a caller may change, and which levels it may give: none above its own.
 *
 * @param level the caller's
 * @param sameLevel it may change users of its own level, and raise others to it
 */
record LevelRights(int level, boolean sameLevel) {
  private static final int HIGHEST = 9;

  static LevelRights of(Account account) {
    return new LevelRights(account.level(), account.flags().contains(Flag.MODIFY_SAME_USER_LEVEL));
  }

  /** True when a user of this level may be added; only the highest level adds its like. */
  boolean mayAdd(String newLevel) {
    int highest = level < HIGHEST || !sameLevel ? level - 1 : level;
    return Rules.wholeNumber(1, Math.min(HIGHEST, highest)).test(newLevel);
  }

  /** True when a user may be given this level. */
  boolean mayGive(String newLevel) {
    return Rules.wholeNumber(1, Math.min(HIGHEST, highestUser())).test(newLevel);
  }

  /** True when a user of this level may be changed. */
  boolean mayChange(int usersLevel) {
    return usersLevel <= highestUser();
  }

  /** How the user's level must compare with the caller's, as live systems print it. */
  String comparison() {
    return sameLevel ? "<=" : "<";
  }

  /** 1 or 0, as the column has it. */
  int sameLevelDigit() {
    return sameLevel ? 1 : 0;
  }

  private int highestUser() {
    return sameLevel ? level : level - 1;
  }
}
