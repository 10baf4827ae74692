package com.dialer360.realtime;

import com.dialer360.text.Utf8;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A parameter that names campaigns or groups, between bars.
 *
 * @param sent the parameter
 */
public record NameFilter(String sent) {
  private static final int LONGEST = 9999;

  /** What this parameter says. */
  public static NameFilter of(String sent) {
    return new NameFilter(sent);
  }

  /** False when it names none, or is too long to be looked at. */
  public boolean given() {
    return !sent.isEmpty() && Utf8.length(sent) <= LONGEST;
  }

  /** The names, each once; an empty one too, as behind a last bar. */
  public Set<String> names() {
    return new LinkedHashSet<>(List.of(sent.split("\\|", -1)));
  }

  /** The names with blanks between them. */
  String label() {
    return sent.replace('|', ' ');
  }

  /** As sent. */
  @Override
  public String toString() {
    return sent;
  }
}
