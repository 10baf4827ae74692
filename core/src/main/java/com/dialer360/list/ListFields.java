package com.dialer360.list;

import com.dialer360.field.Rules;
import java.util.function.Predicate;

/** What add_list and update_list know of a list's fields alike. */
final class ListFields {
  static final Predicate<String> LIST_ID = Rules.bytes(2, 14);
  static final Predicate<String> NAME = Rules.bytes(6, 30);
  static final Predicate<String> ACTIVE = Rules.oneOf("Y", "N");
  static final Predicate<String> RESET_TIME = Rules.bytes(4, Integer.MAX_VALUE);

  /** The expiration date of a list that does not expire. */
  static final String NEVER = "2099-12-31";

  private ListFields() {}
}
