package com.dialer360.text;

import java.nio.charset.StandardCharsets;

/** Writes texts into addresses: what is not plain there becomes {@code %XX}, a byte of UTF-8. */
public final class Percent {
  private static final String PLAIN =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-._~";
  private static final String HEX = "0123456789ABCDEF";

  private Percent() {}

  /** A name or a value of a query. */
  public static String value(String text) {
    return encoded(text, "");
  }

  /** A path, its slashes kept. */
  public static String path(String text) {
    return encoded(text, "/");
  }

  /** A host, perhaps with a port, perhaps an address of IPv6. */
  public static String host(String text) {
    return encoded(text, ":[]");
  }

  private static String encoded(String text, String alsoPlain) {
    StringBuilder encoded = new StringBuilder(text.length());
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (each & 0xFF);
      if (PLAIN.indexOf(character) >= 0 || alsoPlain.indexOf(character) >= 0) {
        encoded.append(character);
      } else {
        encoded.append('%').append(HEX.charAt(character >> 4)).append(HEX.charAt(character & 0xF));
      }
    }
    return encoded.toString();
  }
}
