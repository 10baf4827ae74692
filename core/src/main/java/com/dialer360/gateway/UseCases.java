package com.dialer360.gateway;

import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.FunctionCatalogue;
import com.dialer360.idempotency.Idempotency;
import com.dialer360.log.CallLog;
import com.dialer360.outcome.Outcome;
import com.dialer360.transaction.Transactions;
import jakarta.inject.Inject;
import java.util.Optional;

/** All functions of the catalogue, as they may be called. */
public final class UseCases {
  private final FunctionCatalogue catalogue;
  private final Transactions transactions;
  private final CallLog callLog;
  private final Idempotency idempotency;

  @Inject
  public UseCases(
      FunctionCatalogue catalogue,
      Transactions transactions,
      CallLog callLog,
      Idempotency idempotency) {
    this.catalogue = catalogue;
    this.transactions = transactions;
    this.callLog = callLog;
    this.idempotency = idempotency;
  }

  /** The function of this name, if there is one. */
  Optional<UseCase<?, ?>> named(String name) {
    return catalogue.find(name).map(this::of);
  }

  /** This function. */
  public <C extends Record, O extends Outcome> UseCase<C, O> of(ApiFunction<C, O> function) {
    return new UseCase<>(function, transactions, callLog, idempotency);
  }
}
