package com.dialer360.persistence.table;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Finds out which leads' rows a statement changes. The server tells only how many it changed, so
 * unless there is but one, the rows are read before and after.
 */
final class ChangedRows {
  private ChangedRows() {}

  /**
   * Changes rows, and gives the leads whose row is new or not what it was.
   *
   * @param read what the rows of these leads hold
   * @param change changes the rows of these leads; how many are new or different, or more
   */
  static Set<Long> of(
      Collection<Long> leadIds,
      Function<List<Long>, List<RowContent>> read,
      ToIntFunction<List<Long>> change) {
    Set<Long> changed = new HashSet<>();
    for (List<Long> portion : Portions.of(leadIds)) {
      changed.addAll(
          portion.size() == 1 ? onlyOne(portion, change) : several(portion, read, change));
    }
    return changed;
  }

  private static Collection<Long> onlyOne(List<Long> leadIds, ToIntFunction<List<Long>> change) {
    return change.applyAsInt(leadIds) > 0 ? leadIds : List.of();
  }

  private static Collection<Long> several(
      List<Long> leadIds,
      Function<List<Long>, List<RowContent>> read,
      ToIntFunction<List<Long>> change) {
    Map<Long, String> before = contents(read.apply(leadIds));
    if (change.applyAsInt(leadIds) == 0) {
      return List.of();
    }
    Map<Long, String> after = contents(read.apply(leadIds));
    return leadIds.stream()
        .filter(id -> after.containsKey(id) && !after.get(id).equals(before.get(id)))
        .toList();
  }

  private static Map<Long, String> contents(List<RowContent> rows) {
    return rows.stream().collect(Collectors.toMap(RowContent::leadId, RowContent::content));
  }
}
