package com.dialer360.lead;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Driven port: the lists that leads are in, {p}lists, each with what its campaign says. */
public interface LeadLists {

  /** The list of this id, active or not. */
  Optional<LeadList> find(String listId);

  /** Those of these lists that exist. */
  List<LeadList> findAll(Collection<String> listIds);

  /**
   * The ids of all lists of the campaign that this list belongs to, its own among them; none when
   * there is no such list.
   */
  List<String> idsOfSameCampaign(String listId);
}
