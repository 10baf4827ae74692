package com.dialer360.list;

import com.dialer360.access.Account;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * Changes the leads of a list that has too many of them for one transaction: range by range of
 * their ids, each in a transaction of its own. See docs/adr/0009.
 */
final class BigList {
  /** So many rows are locked, and so much log flushed at once, for a moment only. */
  static final int RANGE = 2_000;

  private final Lists lists;
  private final ListLeads leads;

  @Inject
  BigList(Lists lists, ListLeads leads) {
    this.lists = lists;
    this.leads = leads;
  }

  /** Where its leads are, if these are too many for one transaction. */
  Optional<LeadSpan> span(String listId) {
    return leads.span(listId).filter(span -> span.leads() > RANGE);
  }

  /**
   * Does what update_list is going to do to the leads; outside of any transaction, so that every
   * call of a port is one.
   */
  LeadsAhead ahead(Account account, UpdateListCommand sent, LeadSpan span) {
    String listId = sent.listId();
    boolean reset = sent.resetList() && lists.resets(listId).filter(Resets::left).isPresent();
    boolean delete = sent.deleteLeads() && DeleteRights.leads(account);
    return new LeadsAhead(
        when(reset, leads::resetRange, listId, span),
        when(delete, leads::deleteRange, listId, span));
  }

  private static OptionalLong when(
      boolean wanted, LeadChange change, String listId, LeadSpan span) {
    return wanted ? OptionalLong.of(inRanges(change, listId, span)) : OptionalLong.empty();
  }

  /** Leads added meanwhile have higher ids, and are left alone. */
  private static long inRanges(LeadChange change, String listId, LeadSpan span) {
    return LongStream.iterate(span.first(), first -> first <= span.last(), first -> first + RANGE)
        .map(first -> change.to(listId, first, Math.min(first + RANGE - 1, span.last())))
        .sum();
  }
}
