package com.dialer360.lead;

import com.dialer360.text.Utf8;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Another number of a lead.
 *
 * @param code country code as sent, possibly empty
 */
public record AlternatePhone(String number, String code, String note) {
  private static final int SHORTEST = 6;

  /**
   * Reads {@code number_code_note!number_code_note...}; nothing when it is shorter than 6 bytes.
   * Source: add_lead.md, rule 10.
   */
  static List<AlternatePhone> parse(String multiAltPhones) {
    if (Utf8.length(multiAltPhones) < SHORTEST) {
      return List.of();
    }
    return Arrays.stream(multiAltPhones.split("!", -1)).map(AlternatePhone::record).toList();
  }

  private static AlternatePhone record(String text) {
    String[] parts = text.split("_", -1);
    return new AlternatePhone(
        parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
  }

  /** The country code that is stored. */
  public String storedCode() {
    return code.isEmpty() ? "1" : code;
  }

  /** All of them as live systems print them, run together. */
  static String printed(List<AlternatePhone> phones) {
    return phones.stream()
        .map(phone -> phone.number + "|" + phone.code + "|" + phone.note)
        .collect(Collectors.joining());
  }
}
