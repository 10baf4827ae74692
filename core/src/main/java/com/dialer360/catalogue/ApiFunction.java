package com.dialer360.catalogue;

import com.dialer360.access.Caller;
import com.dialer360.access.Credentials;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Reply;
import java.util.function.Supplier;

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
   * True when somebody who knows no password may call all the same, as that user. The function's
   * own checks follow. Source: common.md, "Login" 7.
   *
   * @param sent user and password that did not match
   * @param source what the caller says it is
   */
  default boolean admits(Credentials sent, String source, C command) {
    return false;
  }

  /** True when the caller's level and flags suffice: as the entry says, for most functions. */
  default boolean permits(Caller caller) {
    return entry().permission().heldBy(caller.account());
  }

  /**
   * The outcome that tells the caller that level or flags do not suffice; a function that is open
   * to everybody has none.
   */
  default O notPermitted(Caller caller) {
    throw new IllegalStateException(entry().name() + " refuses nobody, and refused " + caller);
  }

  /**
   * What is to be done in the transaction. A function that may change more rows than one
   * transaction should lock does most of that here, in transactions of its own, and only what is
   * left later. The transaction may begin anew, and then its work is done again; what is done here
   * is done once, and stays done when the transaction fails. Access has been checked.
   */
  default Supplier<? extends Reply<O>> prepare(Caller caller, C command) {
    return () -> execute(caller, command);
  }

  /**
   * True when {@link #prepare} does something for this command that is not to be done twice at
   * once.
   */
  default boolean actsAhead(C command) {
    return false;
  }

  /**
   * Does the work. Access has been checked; a transaction is open, in which the log rows follow;
   * that of a table follows in one of its own, when the table is closed.
   */
  Reply<O> execute(Caller caller, C command);
}
