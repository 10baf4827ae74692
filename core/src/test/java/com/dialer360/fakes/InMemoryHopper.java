package com.dialer360.fakes;

import com.dialer360.campaign.HopperContents;
import com.dialer360.lead.Hopper;
import com.dialer360.lead.HopperEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** What is queued; ids begin at 501. */
public final class InMemoryHopper implements Hopper, HopperContents {
  private final List<HopperEntry> entries = new ArrayList<>();
  private boolean refusing;

  /** From now on the database takes no entry. */
  public void refuse() {
    refusing = true;
  }

  public List<HopperEntry> entries() {
    return List.copyOf(entries);
  }

  @Override
  public boolean holds(long leadId) {
    return entries.stream().anyMatch(entry -> entry.leadId() == leadId);
  }

  @Override
  public OptionalLong add(HopperEntry entry) {
    if (refusing) {
      return OptionalLong.empty();
    }
    entries.add(entry);
    return OptionalLong.of(500L + entries.size());
  }

  @Override
  public int clear(String campaignId) {
    int before = entries.size();
    entries.removeIf(entry -> entry.campaignId().equalsIgnoreCase(campaignId));
    return before - entries.size();
  }

  @Override
  public void clearList(String campaignId, String listId) {
    entries.removeIf(
        entry -> entry.campaignId().equalsIgnoreCase(campaignId) && entry.listId().equals(listId));
  }
}
