package com.dialer360.text;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts read as numbers the way live systems read them: by the digits that they begin with. */
public final class LeadingNumber {
  private static final Pattern DIGITS = Pattern.compile("^[0-9]+");

  private LeadingNumber() {}

  /** The number that the text begins with; 0 when it begins with none. */
  public static BigInteger of(String text) {
    Matcher matcher = DIGITS.matcher(text);
    return matcher.find() ? new BigInteger(matcher.group()) : BigInteger.ZERO;
  }

  /** The same, no higher than this. */
  public static long of(String text, long highest) {
    return of(text).min(BigInteger.valueOf(highest)).longValue();
  }

  /** True when the text begins with a number. */
  public static boolean begins(String text) {
    return DIGITS.matcher(text).find();
  }
}
