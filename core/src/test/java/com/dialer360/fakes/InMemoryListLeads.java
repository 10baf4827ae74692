package com.dialer360.fakes;

import com.dialer360.list.LeadSpan;
import com.dialer360.list.ListLeads;
import com.dialer360.transaction.DatabaseUnavailable;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** The leads of one list, 101: whether each was called, by id. Notes what is done to them. */
public final class InMemoryListLeads implements ListLeads {
  private final DirectTransactions transactions;
  private final NavigableMap<Long, Boolean> called = new TreeMap<>();
  private final List<String> statements = new ArrayList<>();
  private OptionalLong breaking = OptionalLong.empty();

  public InMemoryListLeads(DirectTransactions transactions) {
    this.transactions = transactions;
  }

  /** Leads of these ids, both ends included. */
  public InMemoryListLeads add(long first, long last, boolean wereCalled) {
    for (long id = first; id <= last; id++) {
      called.put(id, wereCalled);
    }
    return this;
  }

  /** The next change of a range with this lead fails, as when the database goes away. */
  public InMemoryListLeads breakAt(long lead) {
    breaking = OptionalLong.of(lead);
    return this;
  }

  public int count() {
    return called.size();
  }

  /** How many were called. */
  public long called() {
    return called.values().stream().filter(yes -> yes).count();
  }

  /** {@code delete 1-10000} outside of a transaction, {@code delete all} within. */
  public List<String> statements() {
    return List.copyOf(statements);
  }

  @Override
  public Optional<LeadSpan> span(String listId) {
    return called.isEmpty()
        ? Optional.empty()
        : Optional.of(new LeadSpan(called.size(), called.firstKey(), called.lastKey()));
  }

  @Override
  public int reset(String listId) {
    within(listId, "reset all");
    return reset(called);
  }

  @Override
  public int resetRange(String listId, long first, long last) {
    outside(listId, "reset", first, last);
    return reset(called.subMap(first, true, last, true));
  }

  @Override
  public int delete(String listId) {
    within(listId, "delete all");
    return delete(called);
  }

  @Override
  public int deleteRange(String listId, long first, long last) {
    outside(listId, "delete", first, last);
    return delete(called.subMap(first, true, last, true));
  }

  private void within(String listId, String statement) {
    note(listId, statement, true);
  }

  private void outside(String listId, String what, long first, long last) {
    if (breaking.isPresent() && first <= breaking.getAsLong() && breaking.getAsLong() <= last) {
      breaking = OptionalLong.empty();
      throw new DatabaseUnavailable(new IllegalStateException("gone"));
    }
    note(listId, what + " " + first + "-" + last, false);
  }

  private void note(String listId, String statement, boolean inTransaction) {
    if (!listId.equals("101") || transactions.open() != inTransaction) {
      throw new IllegalStateException(statement + " of " + listId + " in the wrong place");
    }
    statements.add(statement);
  }

  private static int reset(NavigableMap<Long, Boolean> some) {
    int changed = (int) some.values().stream().filter(yes -> yes).count();
    some.replaceAll((id, was) -> false);
    return changed;
  }

  private static int delete(NavigableMap<Long, Boolean> some) {
    int count = some.size();
    some.clear();
    return count;
  }
}
