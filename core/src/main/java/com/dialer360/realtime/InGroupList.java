package com.dialer360.realtime;

import com.dialer360.text.Utf8;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the columns closer_campaigns. Source: agent_ingroup_info.md, "In-groups". */
final class InGroupList {
  private static final int SHORTEST = 2;
  private static final Pattern END = Pattern.compile("-\\z");

  private InGroupList() {}

  /** The ids between blanks; shorter ones are none, and a dash at the end neither. */
  static List<String> ids(String column) {
    return Arrays.stream(END.matcher(column).replaceFirst("").split(" ", -1))
        .filter(id -> Utf8.length(id) >= SHORTEST)
        .toList();
  }
}
