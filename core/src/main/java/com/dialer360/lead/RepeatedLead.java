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
    tell(earlier.leadId().getAsLong());
    return true;
  }

  /** Refuses it, though the other is not stored and has no id. */
  void tellOfNone() {
    tell(0);
  }

  private void tell(long id) {
    String list = SureLikeness.storedList(earlier.command().listId());
    lead.refuse(DuplicateOutcome.of(check, lead.command(), new ExistingLead(id, list)));
  }
}
