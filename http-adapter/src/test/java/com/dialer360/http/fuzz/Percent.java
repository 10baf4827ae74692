package com.dialer360.http.fuzz;

/** Percent escapes of texts that have a character a byte. */
final class Percent {
  private static final String DIGITS = "0123456789ABCDEF";
  private static final String PLAIN =
      "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-.";

  private Percent() {}

  static String encoded(String bytes) {
    StringBuilder encoded = new StringBuilder(bytes.length());
    for (int i = 0; i < bytes.length(); i++) {
      char one = bytes.charAt(i);
      if (PLAIN.indexOf(one) >= 0) {
        encoded.append(one);
      } else {
        encoded.append('%').append(DIGITS.charAt(one >> 4)).append(DIGITS.charAt(one & 0xF));
      }
    }
    return encoded.toString();
  }
}
