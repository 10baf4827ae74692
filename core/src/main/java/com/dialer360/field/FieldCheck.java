package com.dialer360.field;

import com.dialer360.access.Caller;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One optional field, its rule, and the outcome of breaking it. A field that is not sent breaks no
 * rule.
 *
 * @param field reads its value from the command; empty when there is nothing to check
 * @param <C> the command
 * @param <O> the outcomes
 */
public record FieldCheck<C, O>(
    Function<C, String> field, FieldRule<C> rule, FieldRefusal<C, O> refusal) {

  /**
   * A field whose rule looks at its value alone.
   *
   * @param refusal makes the outcome of the user's name and the value
   */
  public static <C, O> FieldCheck<C, O> of(
      Function<C, String> field, Predicate<String> rule, BiFunction<String, String, O> refusal) {
    return new FieldCheck<>(
        field,
        (caller, command, value) -> rule.test(value),
        (caller, command, value) -> refusal.apply(caller.user(), value));
  }

  /** The same for a field that may be emptied, which breaks no rule either. */
  public static <C, O> FieldCheck<C, O> unlessBlank(
      Function<C, Blankable> field, Predicate<String> rule, BiFunction<String, String, O> refusal) {
    return of(command -> field.apply(command).newText(), rule, refusal);
  }

  Optional<O> refuse(Caller caller, C command) {
    String value = field.apply(command);
    return value.isEmpty() || rule.holds(caller, command, value)
        ? Optional.empty()
        : Optional.of(refusal.of(caller, command, value));
  }
}
