package com.dialer360.access;

import com.dialer360.text.Utf8;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The user groups whose rows an account may see. Source: common.md, "Campaign, list and group
 * restrictions".
 *
 * @param all no restriction
 * @param groups the groups seen, beside rows of {@code ---ALL---} and of no group
 */
public record ViewableGroups(boolean all, Set<String> groups) {
  private static final int SHORTEST_LIST = 4;
  private static final String EVERYBODYS = "---ALL---";

  public ViewableGroups {
    groups = Set.copyOf(groups);
  }

  /** Reads the column admin_viewable_groups: names between spaces. */
  public static ViewableGroups parse(String column) {
    if (column.toUpperCase(Locale.ROOT).contains("--ALL--")
        || Utf8.length(column) < SHORTEST_LIST) {
      return new ViewableGroups(true, Set.of());
    }
    return new ViewableGroups(
        false,
        Arrays.stream(column.split(" ", -1))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** True when rows of this user group are seen; letter case aside, as by collation. */
  public boolean sees(String group) {
    return all
        || group.isEmpty()
        || group.equalsIgnoreCase(EVERYBODYS)
        || groups.stream().anyMatch(group::equalsIgnoreCase);
  }

  /** What a user sees whose own group does not exist: rows that belong to nobody. */
  public static ViewableGroups ofMissingGroup() {
    return new ViewableGroups(false, Set.of());
  }
}
