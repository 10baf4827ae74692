package com.dialer360.lead;

import java.util.List;
import java.util.OptionalLong;

/** Driven port: stores leads, one or by the thousand, {p}list. */
public interface NewLeads {

  /** The lead's id; empty when the database refuses it. */
  OptionalLong add(NewLead lead);

  /**
   * Stores these leads, in this order, in the transaction that is open. Their ids are not told:
   * that would take as long as storing each by itself.
   *
   * @return false, and nothing is stored, when the database refuses one of them
   */
  boolean addAll(List<NewLead> leads);
}
