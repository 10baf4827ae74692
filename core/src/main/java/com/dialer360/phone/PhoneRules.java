package com.dialer360.phone;

import com.dialer360.field.Rules;
import com.dialer360.text.ColumnWidth;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules that adding and changing a phone share. Source: add_phone.md. */
final class PhoneRules {
  /** Exactly one of the protocols. */
  static final Predicate<String> PROTOCOL = Rules.oneOf("IAX2", "SIP", "Zap", "EXTERNAL");

  private static final int WIDTH_OF_LOGIN = 15;
  private static final Pattern DECIMAL = Pattern.compile("-?([0-9]+\\.?[0-9]*|\\.[0-9]+)");

  private static final Set<BigDecimal> TIME_ZONES =
      Stream.of(
              "12.75 12 11 10 9.5 9 8 7 6.5 6 5.75 5.5 5 4.5 4 3.5 3 2 1 0"
                  + " -1 -2 -3 -3.5 -4 -5 -6 -7 -8 -9 -10 -11 -12")
          .flatMap(hours -> Stream.of(hours.split(" ")))
          .map(PhoneRules::hours)
          .collect(Collectors.toUnmodifiableSet());

  private PhoneRules() {}

  /** Equal, as a number, to one of the offsets that phones may have. */
  static boolean timeZone(String localGmt) {
    return DECIMAL.matcher(localGmt).matches() && TIME_ZONES.contains(hours(localGmt));
  }

  /** The login as it is stored, and so as it is compared: no two phones may end up with one. */
  static String storedLogin(String phoneLogin) {
    return ColumnWidth.cut(phoneLogin, WIDTH_OF_LOGIN);
  }

  /** Equal for equal numbers: {@code -5} and {@code -5.00}. */
  private static BigDecimal hours(String text) {
    return new BigDecimal(text).stripTrailingZeros();
  }
}
