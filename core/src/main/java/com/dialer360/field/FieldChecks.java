package com.dialer360.field;

import com.dialer360.access.Caller;
import java.util.List;
import java.util.Optional;

/**
 * Checks of optional fields, in the order in which they are made.
 *
 * @param inOrder all of them
 * @param <C> the command
 * @param <O> the outcomes
 */
public record FieldChecks<C, O>(List<FieldCheck<C, O>> inOrder) {
  public FieldChecks {
    inOrder = List.copyOf(inOrder);
  }

  /** The outcome of the first rule that is broken; later ones are not looked at. */
  public Optional<O> refuse(Caller caller, C command) {
    return inOrder.stream()
        .map(check -> check.refuse(caller, command))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
