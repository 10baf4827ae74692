package com.dialer360.lead;

import java.util.OptionalLong;

/** Driven port: the leads that are dialled next, {p}hopper. */
public interface Hopper {

  /** The entry's id; empty when the database refuses it. */
  OptionalLong add(HopperEntry entry);
}
