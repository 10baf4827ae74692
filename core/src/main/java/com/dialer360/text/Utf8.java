package com.dialer360.text;

import java.nio.charset.StandardCharsets;

/** Lengths as the rules of all functions count them. Source: common.md, "Request" 5. */
public final class Utf8 {
  private Utf8() {}

  /** Bytes that this text takes in UTF-8. */
  public static int length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
