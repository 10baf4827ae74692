package com.dialer360.lead;

import java.util.List;

/** Driven port: stores leads by the thousand, {p}list. */
public interface NewLeads {

  /**
   * Stores these leads, in this order, in the transaction that is open. Their ids are not told:
   * that would take as long as storing each by itself.
   *
   * @return false, and nothing is stored, when the database refuses one of them
   */
  boolean add(List<NewLead> leads);
}
