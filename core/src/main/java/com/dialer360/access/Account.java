package com.dialer360.access;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rights of an API user: what the access rules need of a row of {p}users and of its group's row
 * in {p}user_groups.
 *
 * @param user as stored
 * @param level user_level, 0 to 9
 * @param listRestricted api_list_restrict: add_lead, update_lead and update_list see only the
 *     allowed lists
 * @param allowedFunctions api_allowed_functions: names with a space at each end
 * @param group the user group, {@link UserGroup#missing} when it has no row
 */
public record Account(
    String user,
    int level,
    boolean active,
    Set<Flag> flags,
    boolean listRestricted,
    String allowedFunctions,
    UserGroup group) {
  private static final int LOWEST_LEVEL = 7;

  public Account {
    flags = Set.copyOf(flags);
  }

  /** An account without any right: that of a user who has no row. */
  public static Account none() {
    return new Account("", 0, false, Set.of(), false, "", UserGroup.missing(""));
  }

  /** True when the account is one of the API's: active, of level 7 or more. */
  public boolean mayLogIn() {
    return active && level >= LOWEST_LEVEL;
  }

  /** The same account, but of its functions only these; all of them when none is named. */
  public Account limitedTo(Set<String> functions) {
    if (functions.isEmpty()) {
      return this;
    }
    String both =
        functions.stream().filter(this::mayUse).sorted().collect(Collectors.joining(" ", " ", " "));
    return new Account(user, level, active, flags, listRestricted, both, group);
  }

  /** True when the account may use this function. Source: common.md, "api_allowed_functions". */
  public boolean mayUse(String function) {
    return allowedFunctions.contains("ALL_FUNCTIONS")
        || allowedFunctions.contains(" " + function + " ");
  }
}
