package com.dialer360.lead;

import java.util.List;
import java.util.Map;

/** Driven port: the custom fields of lists, {p}lists_fields and the tables custom_(list id). */
public interface CustomFields {

  /** True when the list has a table for custom fields. */
  boolean tableExists(String listId);

  /** The fields of this list, in their order. */
  List<CustomField> of(String listId);

  /**
   * Stores the custom fields of a lead.
   *
   * @param values by field label, in the order of the fields
   * @return false when the database refuses, as when a field has no column; nothing is stored then
   */
  boolean add(String listId, long leadId, Map<String, String> values);
}
