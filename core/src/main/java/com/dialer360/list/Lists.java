package com.dialer360.list;

import com.dialer360.field.Changes;
import java.time.LocalDateTime;
import java.util.Optional;

/** Driven port: the settings of lists, {p}lists. */
public interface Lists {

  /**
   * Adds a list.
   *
   * @return false when there is one of this id
   */
  boolean add(NewList list);

  /** Changes settings of a list. */
  void change(String listId, Changes<ListSetting> changes, LocalDateTime now);

  /** How often its leads were reset; empty when there is no such list. */
  Optional<Resets> resets(String listId);

  /**
   * Counts one more reset, if one is left.
   *
   * @return rows changed: 0 when none is left
   */
  int countReset(String listId, LocalDateTime now);

  /** Deletes a list; its leads stay. */
  void delete(String listId);
}
