package com.dialer360.persistence.table;

import com.dialer360.lead.DuplicateSearch;
import com.dialer360.lead.ExistingLead;
import com.dialer360.lead.LeadDetails;
import java.util.List;

/** The first of some leads that are the same. */
record DuplicateRow(
    long leadId,
    String listId,
    String phoneNumber,
    String title,
    String altPhone,
    String firstName,
    String lastName) {

  ExistingLead lead() {
    return new ExistingLead(leadId, listId);
  }

  /** What makes it the same as others. */
  List<String> texts(DuplicateSearch.Sameness sameness) {
    return texts(sameness, phoneNumber, title, altPhone, firstName, lastName);
  }

  /** What a lead must have to be found by this search. */
  static List<String> sought(DuplicateSearch search) {
    LeadDetails details = search.details();
    return texts(
        search.sameness(),
        search.phoneNumber(),
        details.title(),
        details.altPhone(),
        details.firstName(),
        details.lastName());
  }

  private static List<String> texts(
      DuplicateSearch.Sameness sameness,
      String phoneNumber,
      String title,
      String altPhone,
      String firstName,
      String lastName) {
    return switch (sameness) {
      case PHONE -> List.of(phoneNumber);
      case TITLE_AND_ALT_PHONE -> List.of(title, altPhone);
      case NAMES_AND_PHONE -> List.of(phoneNumber, firstName, lastName);
    };
  }
}
