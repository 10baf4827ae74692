package com.dialer360.monitor;

import java.util.Arrays;

/** Addresses of servers as the dialplans of a cluster spell them. */
final class DialAddress {
  private static final int PARTS = 4;
  private static final int DIGITS = 3;

  private DialAddress() {}

  /** {@code 10.10.10.15} is {@code 010*010*010*015*}; a missing part is {@code 000*}. */
  static String of(String serverIp) {
    StringBuilder address = new StringBuilder();
    for (String part : Arrays.copyOf(serverIp.split("\\.", -1), PARTS)) {
      String digits = part == null ? "" : part;
      address.append("0".repeat(Math.max(0, DIGITS - digits.length()))).append(digits).append('*');
    }
    return address.toString();
  }
}
