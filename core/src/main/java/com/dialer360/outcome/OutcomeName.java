package com.dialer360.outcome;

/**
 * The name of an outcome: the function (or {@code refusal}) that says it, and its code, both taken
 * from the record's own class: {@code AddLead.LeadAdded} is {@code add_lead.lead_added}.
 *
 * @param function snake_case name of the class that the record stands in
 * @param code snake_case name of the record
 */
public record OutcomeName(String function, String code) {

  /** The name of this outcome. */
  public static OutcomeName of(Outcome outcome) {
    return of(outcome.getClass());
  }

  /** The name of the outcomes of this class, which must be nested in that of its function. */
  public static OutcomeName of(Class<? extends Outcome> type) {
    Class<?> owner = type.getEnclosingClass();
    if (owner == null) {
      throw new IllegalArgumentException(
          type.getName() + " must be nested in the class of the function that says it");
    }
    return new OutcomeName(SnakeCase.of(owner.getSimpleName()), SnakeCase.of(type.getSimpleName()));
  }

  /** {@code add_lead.lead_added}: the key of the outcome's lines in the dialect files. */
  @Override
  public String toString() {
    return function + "." + code;
  }
}
