package com.dialer360.lead;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Driven port: the leads that are there already, {p}list, to be found and changed. */
public interface EditableLeads {

  /** The leads that fit, newest entry date first; of the same date the higher lead id first. */
  List<FoundLead> search(LeadQuery query);

  /**
   * Writes the same values into each of these leads.
   *
   * @param changes at least one
   * @return the leads that were not stored like this already
   */
  Set<Long> change(Collection<Long> leadIds, LeadChanges changes);

  /** The same for one value, for those who need not know what was there before. */
  void write(Collection<Long> leadIds, LeadColumn column, String value);

  /** Deletes leads. */
  void delete(Collection<Long> leadIds);
}
