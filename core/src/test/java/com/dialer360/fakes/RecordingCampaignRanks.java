package com.dialer360.fakes;

import com.dialer360.user.CampaignRank;
import com.dialer360.user.CampaignRanks;
import java.util.ArrayList;
import java.util.List;

/** Keeps the ranks that are set: the user, and what was set. */
public final class RecordingCampaignRanks implements CampaignRanks {
  private final List<String> users = new ArrayList<>();
  private final List<CampaignRank> ranks = new ArrayList<>();

  @Override
  public void set(String user, CampaignRank rank) {
    users.add(user);
    ranks.add(rank);
  }

  public List<String> users() {
    return List.copyOf(users);
  }

  public List<CampaignRank> ranks() {
    return List.copyOf(ranks);
  }
}
