package com.dialer360.catalogue;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/**
 * Which values a parameter takes. Longer texts, and other characters, are not always refused: some
 * are cut, and filters drop the characters that are not kept.
 *
 * @param least fewest characters, 0 for any number
 * @param most most characters, 0 for any number
 * @param oneOf the only values that mean anything; empty when there are others
 * @param words that are taken beside values of the other rules
 * @param pattern regular expression of what the filter keeps, while use_non_latin is 0; empty when
 *     it keeps everything
 * @param unit what the length is counted in: characters, digits or letters
 */
public record ParameterRule(
    int least,
    int most,
    List<String> oneOf,
    List<String> words,
    Optional<String> pattern,
    String unit) {
  private static final List<String> YES_OR_NO = List.of("Y", "N");

  public ParameterRule {
    oneOf = List.copyOf(oneOf);
    words = List.copyOf(words);
  }

  /**
   * The rule of a parameter that fills this type: what its annotation says, what the filter of its
   * name keeps, and what the type's static methods {@code choices()} (no other value means
   * anything) and {@code words()} (beside other values) add.
   */
  static ParameterRule of(String name, Class<?> type, Parameter said) {
    ParameterFilter filter = ParameterFilter.of(name);
    List<String> words = named(type, "words");
    return new ParameterRule(
        said.least(),
        said.most(),
        choices(type, said),
        words,
        words.isEmpty() && CommandShape.readsUnfiltered(type) ? Optional.empty() : filter.pattern(),
        filter.unit());
  }

  /** The length in words, {@code 6 to 30 characters}; empty when any will do. */
  public String length() {
    if (least == 0 && most == 0) {
      return "";
    }
    if (most == 0) {
      return counted(least) + " or more";
    }
    if (least == 0) {
      return "up to " + counted(most);
    }
    return least == most ? counted(most) : least + " to " + counted(most);
  }

  private String counted(int number) {
    return number + " " + (number == 1 ? unit.substring(0, unit.length() - 1) : unit);
  }

  private static List<String> choices(Class<?> type, Parameter said) {
    if (said.oneOf().length > 0) {
      return List.of(said.oneOf());
    }
    return type == boolean.class ? YES_OR_NO : named(type, "choices");
  }

  private static List<String> named(Class<?> type, String method) {
    try {
      Method found = type.getMethod(method);
      return ((List<?>) found.invoke(null)).stream().map(String.class::cast).toList();
    } catch (NoSuchMethodException none) {
      return List.of();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot ask " + type + " for its " + method, e);
    }
  }
}
