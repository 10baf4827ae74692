package com.dialer360.persistence.table;

import com.dialer360.idempotency.Claim;
import java.util.Optional;

/** A row of {p}idempotency; its answer may be NULL. */
record KeptAnswerRow(String fingerprint, String answer) {

  Claim taken() {
    return new Claim.Taken(fingerprint, Optional.ofNullable(answer));
  }
}
