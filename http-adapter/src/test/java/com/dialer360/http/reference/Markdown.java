package com.dialer360.http.reference;

import java.util.Locale;

/** Texts as Markdown wants them. */
final class Markdown {
  private Markdown() {}

  /** In a cell of a table. */
  static String cell(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*");
  }

  /** With a capital letter and a full stop. */
  static String sentence(String words) {
    return capital(words) + (words.endsWith(".") ? "" : ".");
  }

  /** With a capital letter. */
  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
