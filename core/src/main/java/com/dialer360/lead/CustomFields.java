package com.dialer360.lead;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Driven port: the custom fields of lists, {p}lists_fields and the tables custom_(list id). */
public interface CustomFields {

  /** True when the list has a table for custom fields. */
  boolean tableExists(String listId);

  /** The columns of the list's table, in lower case; none when it has no table. */
  Set<String> columns(String listId);

  /** The fields of this list, in their order. */
  List<CustomField> of(String listId);

  /**
   * Stores the custom fields of a lead.
   *
   * @param values by field label, in the order of the fields
   * @return false when the database refuses, as when a field has no column; nothing is stored then
   */
  boolean add(String listId, long leadId, Map<String, String> values);

  /**
   * Changes the custom fields of leads, and adds them for leads that have none.
   *
   * @param values by field label; each has a column
   * @return the leads whose row is new, or not what it was
   */
  Set<Long> put(String listId, Collection<Long> leadIds, Map<String, String> values);

  /**
   * Deletes the custom fields of leads.
   *
   * @return the leads that had any
   */
  Set<Long> delete(String listId, Collection<Long> leadIds);
}
