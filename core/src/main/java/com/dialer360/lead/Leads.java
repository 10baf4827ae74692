package com.dialer360.lead;

import java.util.List;
import java.util.Optional;

/** Driven port: the leads, {p}list, and what belongs to them; {@link NewLeads} adds some. */
public interface Leads {

  /** The duplicate with the lowest lead id. */
  Optional<ExistingLead> findDuplicate(DuplicateSearch search);

  /**
   * What {@link #findDuplicate} finds for each of these searches, in their order.
   *
   * @param searches alike in sameness, scope and earliest entry date, and in the list where that
   *     matters
   */
  List<Optional<ExistingLead>> findDuplicates(List<DuplicateSearch> searches);

  /** Adds alternate phones, numbered from 1 in this order: {p}list_alt_phones. */
  void addAlternatePhones(long leadId, List<AlternatePhone> phones);

  /**
   * Says whose custom fields the lead has.
   *
   * @return rows changed: 0 when the lead said so already
   */
  int changeEntryList(long leadId, String entryListId);
}
