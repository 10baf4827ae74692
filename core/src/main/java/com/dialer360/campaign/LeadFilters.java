package com.dialer360.campaign;

/** Driven port: the filters that choose among a campaign's leads, {p}lead_filters. */
@FunctionalInterface
public interface LeadFilters {

  /** True when there is such a filter. */
  boolean exists(String leadFilterId);
}
