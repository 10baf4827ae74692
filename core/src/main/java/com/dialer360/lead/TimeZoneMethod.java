package com.dialer360.lead;

import com.dialer360.text.Utf8;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Ways to look up the time zone of a number, in the order in which check_phone_number prints them.
 */
public enum TimeZoneMethod {
  AREACODE,
  POSTAL,
  TZCODE,
  NANPA;

  private static final int POSTAL_CODE = 5;
  private static final int LONGEST_ZONE = 6;

  /** Those that this text names, in any letter case; an empty text names {@code AREACODE}. */
  static List<TimeZoneMethod> named(String tzMethod) {
    String names = tzMethod.isEmpty() ? AREACODE.name() : tzMethod.toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(method -> names.contains(method.name())).toList();
  }

  /** True when enough was sent for this way. */
  boolean possible(CheckPhoneNumberCommand command) {
    int owner = Utf8.length(command.owner());
    return switch (this) {
      case POSTAL -> Utf8.length(command.postalCode()) == POSTAL_CODE;
      case TZCODE -> owner >= 1 && owner <= LONGEST_ZONE;
      case AREACODE, NANPA -> true;
    };
  }
}
