package com.dialer360.persistence;

/** Whose the tables are. */
public enum SchemaMode {
  /** Ours: made and migrated at the start. */
  OWN,
  /** Somebody else's: only checked at the start. */
  EXISTING
}
