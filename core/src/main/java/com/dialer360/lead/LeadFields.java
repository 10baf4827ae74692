package com.dialer360.lead;

import java.util.Optional;

/** Driven port: single fields of leads, {p}list and the tables custom_(list id). */
public interface LeadFields {

  /** Where this lead is. */
  Optional<LeadPlace> place(String leadId);

  /**
   * A field of the lead itself.
   *
   * @param name of a column, in any letter case
   * @return the value as the database prints it, empty for NULL; nothing when there is no such
   *     column or lead
   */
  Optional<String> standard(String leadId, String name);

  /**
   * A custom field of the lead.
   *
   * @param name of a column, in any letter case
   * @return as above; nothing also when the list has no table
   */
  Optional<String> custom(String listId, String leadId, String name);

  /**
   * True when this user must not see the values of this custom field: because the user sees no lead
   * data at all, or because the field is hidden (its label compared with letter case) in a call
   * centre with the module cf_encrypt.
   */
  boolean masked(String user, String listId, String label);
}
