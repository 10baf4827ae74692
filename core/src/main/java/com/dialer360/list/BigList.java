package com.dialer360.list;

import com.dialer360.access.Account;
import com.dialer360.list.BigListStep.Work;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Changes the leads of a list that has too many of them for one transaction: range by range of
 * their ids, each in a transaction of its own. See docs/adr/0009.
 */
final class BigList {
  /** So many rows are locked, and so much log flushed at once, for a moment only. */
  static final int RANGE = 2_000;

  private final Lists lists;
  private final ListLeads leads;
  private final BigListProgress progress;

  @Inject
  BigList(Lists lists, ListLeads leads, BigListProgress progress) {
    this.lists = lists;
    this.leads = leads;
    this.progress = progress;
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
        when(reset, Work.RESET, leads::resetRange, listId, span),
        when(delete, Work.DELETE, leads::deleteRange, listId, span));
  }

  private OptionalLong when(
      boolean wanted, Work work, LeadChange change, String listId, LeadSpan span) {
    return wanted ? OptionalLong.of(inRanges(work, change, listId, span)) : OptionalLong.empty();
  }

  /** Leads added meanwhile have higher ids, and are left alone. */
  private long inRanges(Work work, LeadChange change, String listId, LeadSpan span) {
    long changed = 0;
    for (long first = span.first(); first <= span.last(); first += RANGE) {
      long last = Math.min(first + RANGE - 1, span.last());
      changed += change.to(listId, first, last);
      progress.at(new BigListStep(listId, work, changed, span.leads(), span.percent(last)));
    }
    return changed;
  }
}
