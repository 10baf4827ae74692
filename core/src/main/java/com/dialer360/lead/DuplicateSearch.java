package com.dialer360.lead;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A search for a lead that is there already.
 *
 * @param loadedAfter only leads whose entry date is later count
 */
public record DuplicateSearch(
    Sameness sameness,
    Scope scope,
    String phoneNumber,
    String listId,
    LeadDetails details,
    Optional<LocalDateTime> loadedAfter) {

  /** What makes two leads the same; texts are compared by the collation of their columns. */
  public enum Sameness {
    PHONE,
    TITLE_AND_ALT_PHONE,
    NAMES_AND_PHONE
  }

  /** Where the other lead is looked for. */
  public enum Scope {
    LIST,
    /** All lists of the campaign that the list belongs to. */
    CAMPAIGN,
    SYSTEM
  }
}
