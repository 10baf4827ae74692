package com.dialer360.text;

/** Writes texts between tags. Pages have templates; this is for a single line of text with tags. */
public final class Markup {
  private Markup() {}

  /** The text with what means something in HTML written so that it does not. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&#34;")
        .replace("'", "&#39;");
  }
}
