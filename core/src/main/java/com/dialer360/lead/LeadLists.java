package com.dialer360.lead;

import java.util.Optional;

/** Driven port: the lists that leads are in, {p}lists, each with what its campaign says. */
public interface LeadLists {

  /** The list of this id, active or not. */
  Optional<LeadList> find(String listId);
}
