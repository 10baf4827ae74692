package com.dialer360.http;

import java.util.Locale;

/** Writes texts into scripts. */
final class ScriptText {
  /**
   * Ends a string, begins an escape or a tag, or is decoded before the script is read; and the
   * colon, because templates drop what begins like a script itself.
   */
  private static final String SPECIAL = "'\"`\\<>&%:";

  private static final int FIRST_PRINTABLE = ' ';
  private static final int DELETE = 0x7F;
  private static final int LAST_BYTE = 0xFF;

  private ScriptText() {}

  /**
   * This text as it stands between the quotes of a string in a {@code javascript:} address. A
   * browser undoes percent-encoding there before it reads the script, so {@code %27} would end the
   * string as a quote does. The address must still be escaped for HTML.
   */
  static String inAddress(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.chars()
        .forEach(
            character -> {
              if (isPlain(character)) {
                escaped.append((char) character);
              } else {
                escaped.append(
                    String.format(
                        Locale.ROOT, character > LAST_BYTE ? "\\u%04x" : "\\x%02x", character));
              }
            });
    return escaped.toString();
  }

  /**
   * This text as it stands between the quotes of a string in an attribute that is a script, {@code
   * onclick}. Nothing of it means anything in HTML, so templates print it as it is: their own
   * escape for such attributes leaves ampersands, and a browser makes a quote of an entity before
   * it reads the script.
   */
  static String inAttribute(String text) {
    return inAddress(text);
  }

  private static boolean isPlain(int character) {
    return character >= FIRST_PRINTABLE
        && character != DELETE
        && SPECIAL.indexOf(character) < 0
        && !isLineSeparator(character);
  }

  private static boolean isLineSeparator(int character) {
    int type = Character.getType(character);
    return type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
  }
}
