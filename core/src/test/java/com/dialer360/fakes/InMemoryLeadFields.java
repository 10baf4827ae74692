package com.dialer360.fakes;

import com.dialer360.lead.LeadFields;
import com.dialer360.lead.LeadPlace;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fields of leads, by place and name. */
public final class InMemoryLeadFields implements LeadFields {
  private final Map<String, LeadPlace> places = new HashMap<>();
  private final Map<String, String> values = new HashMap<>();
  private final Set<String> masked = new HashSet<>();

  public InMemoryLeadFields lead(String leadId, LeadPlace place) {
    places.put(leadId, place);
    return this;
  }

  public InMemoryLeadFields standard(String leadId, String name, String value) {
    values.put(key("list", leadId, name), value);
    return this;
  }

  public InMemoryLeadFields custom(String listId, String leadId, String name, String value) {
    values.put(key(listId, leadId, name), value);
    return this;
  }

  /** Nobody may see this field. */
  public InMemoryLeadFields mask(String listId, String label) {
    masked.add(listId + " " + label);
    return this;
  }

  @Override
  public Optional<LeadPlace> place(String leadId) {
    return Optional.ofNullable(places.get(leadId));
  }

  @Override
  public Optional<String> standard(String leadId, String name) {
    return Optional.ofNullable(values.get(key("list", leadId, name)));
  }

  @Override
  public Optional<String> custom(String listId, String leadId, String name) {
    return Optional.ofNullable(values.get(key(listId, leadId, name)));
  }

  @Override
  public boolean masked(String user, String listId, String label) {
    return masked.contains(listId + " " + label);
  }

  private static String key(String table, String leadId, String name) {
    return table + " " + leadId + " " + name.toLowerCase(Locale.ROOT);
  }
}
