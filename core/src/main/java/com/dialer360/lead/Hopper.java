package com.dialer360.lead;

import java.util.OptionalLong;

/** Driven port: the leads that are dialled next, {p}hopper. */
public interface Hopper {

  /** True when this lead has an entry, of any status. */
  boolean holds(long leadId);

  /** The entry's id; empty when the database refuses it. */
  OptionalLong add(HopperEntry entry);
}
