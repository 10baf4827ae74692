package com.dialer360.lead;

import com.dialer360.text.LeadingNumber;
import java.math.BigInteger;

/** List ids as numbers. */
final class ListNumber {
  private static final BigInteger FIRST_RESTRICTED = BigInteger.valueOf(99);

  private ListNumber() {}

  /** False below 99: these lists are nobody's. */
  static boolean restricted(String listId) {
    return LeadingNumber.of(listId).compareTo(FIRST_RESTRICTED) >= 0;
  }

  /** True above 99: only these may name the custom fields of a lead. */
  static boolean namesCustomFields(String listId) {
    return LeadingNumber.of(listId).compareTo(FIRST_RESTRICTED) > 0;
  }
}
