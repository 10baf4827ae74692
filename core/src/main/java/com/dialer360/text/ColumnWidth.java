package com.dialer360.text;

/** Texts as columns keep them: over-long ones are cut. Source: common.md, "Database". */
public final class ColumnWidth {
  private ColumnWidth() {}

  /** What a column of this many characters keeps of this text. */
  public static String cut(String text, int characters) {
    return text.codePointCount(0, text.length()) <= characters
        ? text
        : text.substring(0, text.offsetByCodePoints(0, characters));
  }
}
