package com.dialer360.field;

import java.util.List;

/**
 * The value of an optional field that the word {@code --BLANK--} empties. The word is looked for
 * before the filters too, which spoil it in fields of digits.
 *
 * @param text the filtered text, empty when not sent
 * @param emptied the field is to be emptied
 */
public record Blankable(String text, boolean emptied) {
  private static final String WORD = "--BLANK--";

  /** What may be sent beside texts. */
  public static List<String> words() {
    return List.of(WORD);
  }

  /** A request's value. */
  public static Blankable of(String unfiltered, String filtered) {
    return new Blankable(filtered, unfiltered.equals(WORD) || filtered.equals(WORD));
  }

  /** This text; the empty text leaves the field as it is. */
  public static Blankable of(String text) {
    return new Blankable(text, false);
  }

  /** Empties the field. */
  public static Blankable blank() {
    return new Blankable("", true);
  }

  /** True when it says anything. */
  public boolean sent() {
    return emptied || !text.isEmpty();
  }

  /** The new text, empty when the field is left as it is or emptied. */
  public String newText() {
    return emptied ? "" : text;
  }
}
