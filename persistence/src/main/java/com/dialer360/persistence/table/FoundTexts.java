package com.dialer360.persistence.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What one statement has found of many texts that were looked for. The database compared by its
 * collation, which only it knows: a row whose texts are those sent is theirs; one whose digits are
 * the same may be, and then the database is to be asked for these alone.
 *
 * @param <F> a row that was found, one for each group of texts that the collation calls the same
 */
final class FoundTexts<F> {
  private final Map<List<String>, F> exact = new HashMap<>();
  private final Set<String> digits = new HashSet<>();

  FoundTexts(Collection<F> found, Function<F, List<String>> texts) {
    for (F row : found) {
      List<String> stored = texts.apply(row);
      exact.put(stored, row);
      digits.add(digits(stored));
    }
  }

  /** The row of these texts. */
  Optional<F> of(List<String> sent, Function<List<String>, Optional<F>> asked) {
    F row = exact.get(sent);
    if (row != null) {
      return Optional.of(row);
    }
    return digits.contains(digits(sent)) ? asked.apply(sent) : Optional.empty();
  }

  /** Texts that a collation calls the same have the same digits. */
  private static String digits(List<String> texts) {
    StringBuilder digits = new StringBuilder();
    for (String text : texts) {
      text.codePoints()
          .map(character -> Character.digit(character, 10))
          .filter(digit -> digit >= 0)
          .forEach(digits::append);
    }
    return digits.toString();
  }
}
