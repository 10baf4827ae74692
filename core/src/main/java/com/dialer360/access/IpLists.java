package com.dialer360.access;

import java.util.Collection;

/** Driven port: named lists of addresses, {p}ip_list_entries. */
public interface IpLists {

  /** True when the list has an entry for one of these addresses. */
  boolean holdsAny(String ipListId, Collection<String> addresses);
}
