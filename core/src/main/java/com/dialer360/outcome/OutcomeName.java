package com.dialer360.outcome;

import java.util.regex.Pattern;

/**
 * The name of an outcome: the function (or {@code refusal}) that says it, and its code, both taken
 * from where the record stands: {@code AddLeadResult.LeadAdded} is {@code add_lead.lead_added}.
 *
 * @param function snake_case name of the interface that the record stands in, less {@code Result}
 * @param code snake_case name of the record
 */
public record OutcomeName(String function, String code) {
  private static final Pattern RESULT = Pattern.compile("Result$");

  /** A name is asked for at every call, and matching patterns takes long. */
  private static final ClassValue<OutcomeName> NAMES =
      new ClassValue<>() {
        @Override
        protected OutcomeName computeValue(Class<?> type) {
          return named(type);
        }
      };

  /** The name of this outcome. */
  public static OutcomeName of(Outcome outcome) {
    return of(outcome.getClass());
  }

  /** The name of the outcomes, or rows, of this class, nested in a function's results. */
  public static OutcomeName of(Class<?> type) {
    return NAMES.get(type);
  }

  private static OutcomeName named(Class<?> type) {
    Class<?> owner = type.getEnclosingClass();
    if (owner == null) {
      throw new IllegalArgumentException(
          type.getName() + " must be nested in the results of the function that says it");
    }
    return new OutcomeName(
        SnakeCase.of(RESULT.matcher(owner.getSimpleName()).replaceFirst("")),
        SnakeCase.of(type.getSimpleName()));
  }

  /** {@code add_lead.lead_added}: the key of the outcome's lines in the dialect files. */
  @Override
  public String toString() {
    return function + "." + code;
  }
}
