package com.dialer360.list;

/** Driven port: what the settings of a list may name beside a campaign. */
public interface ListReferences {

  /** True when {p}scripts has this script. */
  boolean scriptExists(String scriptId);

  /** True when {p}inbound_groups has this in-group. */
  boolean inGroupExists(String groupId);
}
