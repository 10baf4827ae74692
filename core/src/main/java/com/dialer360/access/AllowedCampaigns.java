package com.dialer360.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The campaigns that a user group may see. Source: common.md, "Campaign, list and group
 * restrictions".
 *
 * @param all no restriction
 * @param campaignIds the allowed campaigns, in lower case: campaign ids are compared without case
 */
public record AllowedCampaigns(boolean all, Set<String> campaignIds) {
  public AllowedCampaigns {
    campaignIds = Set.copyOf(campaignIds);
  }

  /** Reads the column allowed_campaigns: ids between spaces, ended by {@code -}. */
  public static AllowedCampaigns parse(String column) {
    if (column.toUpperCase(Locale.ROOT).contains("-ALL")) {
      return new AllowedCampaigns(true, Set.of());
    }
    return new AllowedCampaigns(
        false,
        Arrays.stream(column.replace(" -", "").split(" ", -1))
            .filter(id -> !id.isEmpty())
            .map(id -> id.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** True when members may see this campaign. */
  public boolean allows(String campaignId) {
    return all || campaignIds.contains(campaignId.toLowerCase(Locale.ROOT));
  }
}
