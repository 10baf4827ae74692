package com.dialer360.lead;

import java.util.List;
import java.util.OptionalLong;

/** Driven port: stores leads by the thousand, {p}list. */
public interface NewLeads {

  /**
   * Stores these leads, in this order, in the transaction that is open.
   *
   * @return the id of each, as {@link Leads#add} gives it: empty for a lead that the database
   *     refuses
   */
  List<OptionalLong> add(List<NewLead> leads);
}
