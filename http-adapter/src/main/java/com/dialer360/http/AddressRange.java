package com.dialer360.http;

import com.google.common.net.InetAddresses;
import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses that begin with the same bits: {@code 10.0.0.0/8}, {@code fd00::/8}, or a single one.
 *
 * @param first any address of the range
 * @param bits how many bits, from the left, all of them share
 */
public record AddressRange(InetAddress first, int bits) {
  private static final Pattern FORM = Pattern.compile("([0-9A-Fa-f.:]+)(?:/([0-9]{1,3}))?");

  /** The range that is written so, if it is one. */
  static Optional<AddressRange> parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches() || !InetAddresses.isInetAddress(parts.group(1))) {
      return Optional.empty();
    }
    InetAddress first = InetAddresses.forString(parts.group(1));
    int all = first.getAddress().length * Byte.SIZE;
    int bits = Optional.ofNullable(parts.group(2)).map(Integer::parseInt).orElse(all);
    return Optional.of(new AddressRange(first, bits)).filter(range -> range.bits() <= all);
  }

  /** True when this address is one of them. */
  boolean contains(InetAddress address) {
    byte[] mine = first.getAddress();
    byte[] other = address.getAddress();
    if (mine.length != other.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> bit % Byte.SIZE;
      if (((mine[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
