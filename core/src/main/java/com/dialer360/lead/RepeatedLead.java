package com.dialer360.lead;

/**
 * A lead that repeats one before it, which is not stored yet.
 *
 * @param check the first duplicate check that finds it
 */
record RepeatedLead(LeadAddition lead, DuplicateCheckName check, LeadAddition earlier) {

  /** Refuses it, now that the other is stored; false, and nothing done, when that was refused. */
  boolean tell() {
    if (earlier.leadId().isEmpty()) {
      return false;
    }
    ExistingLead found =
        new ExistingLead(
            earlier.leadId().getAsLong(), SureLikeness.storedList(earlier.command().listId()));
    lead.refuse(DuplicateOutcome.of(check, lead.command(), found));
    return true;
  }
}
