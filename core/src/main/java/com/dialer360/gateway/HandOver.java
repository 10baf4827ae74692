package com.dialer360.gateway;

import com.dialer360.access.Caller;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Reply;

/**
 * How a function goes on as another one: from the other's first check, in the transaction that is
 * open. What the other says is logged under its own name.
 */
public final class HandOver {
  private HandOver() {}

  /**
   * What the other function has to say, a refusal among it.
   *
   * @param next the other function
   */
  public static <C extends Record, O extends Outcome> Reply<O> to(
      ApiFunction<C, O> next, Caller caller, C command) {
    return new FirstChecks<>(next, caller)
        .refuseHandingOver()
        .orElseGet(() -> next.execute(caller, command));
  }
}
