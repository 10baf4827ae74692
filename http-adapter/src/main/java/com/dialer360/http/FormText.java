package com.dialer360.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code name=value&name=value}, as query strings and form bodies have it, without ever
 * refusing one: a percent sign without two hexadecimal digits stands for itself, and bytes that are
 * not UTF-8 become U+FFFD. Source: common.md, "Request" 1 to 4.
 */
final class FormText {
  private FormText() {}

  /**
   * The pairs, decoded, in order.
   *
   * @param most pairs beyond this number are not read
   */
  static List<Map.Entry<String, String>> pairs(String text, int most) {
    List<Map.Entry<String, String>> pairs = new ArrayList<>();
    int start = 0;
    while (start < text.length() && pairs.size() < most) {
      int end = text.indexOf('&', start);
      if (end < 0) {
        end = text.length();
      }
      int equals = text.indexOf('=', start);
      if (equals < 0 || equals > end) {
        equals = end;
      }
      if (equals > start) {
        pairs.add(
            Map.entry(
                decoded(text.substring(start, equals)),
                equals == end ? "" : decoded(text.substring(equals + 1, end))));
      }
      start = end + 1;
    }
    return pairs;
  }

  /** The text without its percent escapes, a plus turned into a space. */
  static String decoded(String text) {
    if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
      return text;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      int escaped = bytes[i] == '%' ? escaped(bytes, i + 1) : -1;
      if (escaped >= 0) {
        bytes[length++] = (byte) escaped;
        i += 2;
      } else {
        bytes[length++] = bytes[i] == '+' ? (byte) ' ' : bytes[i];
      }
    }
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  /** The byte that two hexadecimal digits stand for, or -1 where there are none. */
  private static int escaped(byte[] bytes, int at) {
    if (at + 1 >= bytes.length) {
      return -1;
    }
    int high = digit(bytes[at]);
    int low = digit(bytes[at + 1]);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }

  private static int digit(byte character) {
    return character < 0 ? -1 : Character.digit((char) character, 16);
  }
}
