package com.dialer360.lead;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** List ids as numbers: the number that the text begins with, 0 when it begins with none. */
final class ListNumber {
  private static final BigInteger FIRST_RESTRICTED = BigInteger.valueOf(99);
  private static final Pattern NUMBER = Pattern.compile("^[0-9]+");

  private ListNumber() {}

  /** False below 99: these lists are nobody's. */
  static boolean restricted(String listId) {
    return of(listId).compareTo(FIRST_RESTRICTED) >= 0;
  }

  /** True above 99: only these may name the custom fields of a lead. */
  static boolean namesCustomFields(String listId) {
    return of(listId).compareTo(FIRST_RESTRICTED) > 0;
  }

  private static BigInteger of(String listId) {
    Matcher matcher = NUMBER.matcher(listId);
    return matcher.find() ? new BigInteger(matcher.group()) : BigInteger.ZERO;
  }
}
