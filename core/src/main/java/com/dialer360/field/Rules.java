package com.dialer360.field;

import com.dialer360.text.Utf8;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Rules that fields of several functions share. */
public final class Rules {
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]+");
  private static final Pattern SEPARATOR = Pattern.compile("[_/.]");
  private static final int LENGTH_OF_A_DATE = 10;

  private Rules() {}

  /** From this many bytes to this many, in UTF-8. */
  public static Predicate<String> bytes(int fewest, int most) {
    return value -> Utf8.length(value) >= fewest && Utf8.length(value) <= most;
  }

  /** Exactly one of these texts. */
  public static Predicate<String> oneOf(String... texts) {
    return Set.of(texts)::contains;
  }

  /** A whole number from this one to that one; zeros in front do not matter. */
  public static Predicate<String> wholeNumber(long lowest, long highest) {
    return value -> {
      if (!WHOLE_NUMBER.matcher(value).matches()) {
        return false;
      }
      BigInteger number = new BigInteger(value);
      return number.compareTo(BigInteger.valueOf(lowest)) >= 0
          && number.compareTo(BigInteger.valueOf(highest)) <= 0;
    };
  }

  /**
   * True for a day of the calendar, {@code YYYY-MM-DD}, or with other separators that a database
   * reads alike.
   */
  public static boolean date(String value) {
    try {
      return value.length() == LENGTH_OF_A_DATE
          && LocalDate.parse(SEPARATOR.matcher(value).replaceAll("-")).getYear() > 0;
    } catch (DateTimeException noDate) {
      return false;
    }
  }
}
