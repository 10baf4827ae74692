package com.dialer360.bulk;

import com.dialer360.lead.AddLeadResult;
import com.dialer360.outcome.Reply;

/** What an import ends in. */
public sealed interface ImportResult {

  /** Every row is dealt with. */
  record Done(ImportJob job) implements ImportResult {}

  /** The caller may not add leads. */
  record NotAllowed(Reply<AddLeadResult> why) implements ImportResult {}

  /** Rows that begin alike were imported before, with the same options. */
  record DoneBefore(ImportJob job) implements ImportResult {}

  /** The rows are not those that this unfinished import has dealt with. */
  record OtherRows(ImportJob job) implements ImportResult {}

  /** Somebody else goes on with the same import at the same time. */
  record TakenOver(ImportJob job) implements ImportResult {}
}
