package com.dialer360.list;

import java.util.OptionalLong;

/**
 * What was done to the leads of a big list before the transaction.
 *
 * @param reset how many were reset; empty when the transaction has to do that
 * @param deleted how many were deleted; empty when the transaction has to do that
 */
record LeadsAhead(OptionalLong reset, OptionalLong deleted) {
  static LeadsAhead nothing() {
    return new LeadsAhead(OptionalLong.empty(), OptionalLong.empty());
  }
}
