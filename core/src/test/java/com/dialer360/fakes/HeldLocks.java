package com.dialer360.fakes;

import com.dialer360.transaction.Locks;
import java.util.ArrayList;
import java.util.List;

/** Gives every lock, and remembers which were taken. */
public final class HeldLocks implements Locks {
  private final DirectTransactions transactions;
  private final List<String> held = new ArrayList<>();

  public HeldLocks(DirectTransactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public void hold(List<String> names) {
    if (!transactions.open()) {
      throw new IllegalStateException("held outside of a transaction: " + names);
    }
    held.addAll(names);
  }

  /** The locks that were taken, in order. */
  public List<String> held() {
    return List.copyOf(held);
  }
}
