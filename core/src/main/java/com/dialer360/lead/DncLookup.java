package com.dialer360.lead;

import com.dialer360.timezone.PhoneParts;
import java.util.List;

/** How a number is looked for on a do-not-call list. */
public enum DncLookup {
  OFF,
  NUMBER,
  AREACODE;

  /** The values to send. */
  public static List<String> choices() {
    return List.of("Y", "AREACODE", "N");
  }

  /** Off for anything but {@code Y} and {@code AREACODE}. */
  public static DncLookup of(String text) {
    return switch (text) {
      case "Y" -> NUMBER;
      case "AREACODE" -> AREACODE;
      default -> OFF;
    };
  }

  /** The entries that bar this number: none when off. */
  List<String> entriesFor(String phoneNumber) {
    return switch (this) {
      case OFF -> List.of();
      case NUMBER -> List.of(phoneNumber);
      case AREACODE -> List.of(phoneNumber, PhoneParts.areacode(phoneNumber) + "XXXXXXX");
    };
  }
}
