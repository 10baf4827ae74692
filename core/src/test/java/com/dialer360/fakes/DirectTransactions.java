package com.dialer360.fakes;

import com.dialer360.transaction.Transactions;
import java.util.function.Supplier;

/** Does the work at once, and knows whether it is being done. */
public final class DirectTransactions implements Transactions {
  private int depth;
  private int finished;
  private int breaks;

  /** The next transaction is broken off so many times at its end, and done again. */
  public void breakOff(int times) {
    breaks = times;
  }

  @Override
  public <T> T inOne(Supplier<T> work) {
    depth++;
    try {
      T result = work.get();
      while (depth == 1 && breaks > 0) {
        breaks--;
        result = work.get();
      }
      if (depth == 1) {
        finished++;
      }
      return result;
    } finally {
      depth--;
    }
  }

  /** True within a transaction. */
  public boolean open() {
    return depth > 0;
  }

  /** Transactions that were committed. */
  public int finished() {
    return finished;
  }
}
