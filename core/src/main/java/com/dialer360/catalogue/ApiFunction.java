package com.dialer360.catalogue;

import com.dialer360.access.Caller;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Reply;

/**
 * One function of the API. The class that implements it holds all that is to know of it: catalogue
 * entry, command, outcomes and rules.
 *
 * @param <C> its command
 * @param <O> its outcomes, a sealed interface
 */
public interface ApiFunction<C extends Record, O extends Outcome> {

  /** What the catalogue knows of it. */
  FunctionEntry<C> entry();

  /**
   * The outcome that tells the caller that level or flags do not suffice; a function that is open
   * to everybody has none.
   */
  default O notPermitted(Caller caller) {
    throw new IllegalStateException(entry().name() + " refuses nobody, and refused " + caller);
  }

  /**
   * Does the work. Access has been checked; a transaction is open, in which the log rows follow.
   */
  Reply.Answer<O> execute(Caller caller, C command);
}
