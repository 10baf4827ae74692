package com.dialer360.lead;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Driven port: the custom fields of lists, {p}lists_fields and the tables custom_(list id). */
public interface CustomFields {

  /** The table of the list's custom fields, if it has one. */
  Optional<CustomTable> table(String listId);

  /** The fields of this list, in their order. */
  List<CustomField> of(String listId);

  /**
   * Stores the custom fields of a lead.
   *
   * @param values by field label, in the order of the fields
   * @return false when the database refuses, as when a field has no column; nothing is stored then
   */
  boolean add(CustomTable table, long leadId, Map<String, String> values);

  /**
   * Changes the custom fields of leads, and adds them for leads that have none.
   *
   * @param values by field label
   * @return the leads whose row is new, or not what it was
   * @throws IllegalArgumentException when a field has no column
   */
  Set<Long> put(CustomTable table, Collection<Long> leadIds, Map<String, String> values);

  /**
   * Deletes the custom fields of leads.
   *
   * @return the leads that had any
   */
  Set<Long> delete(CustomTable table, Collection<Long> leadIds);
}
