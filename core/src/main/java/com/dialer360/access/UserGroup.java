package com.dialer360.access;

/**
 * A user group, as far as it says what its members may see.
 *
 * @param name as the user's row has it
 * @param exists false when {p}user_groups has no such row
 * @param allowedCampaigns the campaigns that members may see
 * @param viewableGroups the user groups whose rows members may see
 * @param apiIpList id of the list of addresses that members may call from
 */
public record UserGroup(
    String name,
    boolean exists,
    AllowedCampaigns allowedCampaigns,
    ViewableGroups viewableGroups,
    String apiIpList) {

  /** A group that has no row. */
  public static UserGroup missing(String name) {
    return new UserGroup(
        name, false, AllowedCampaigns.parse(""), ViewableGroups.ofMissingGroup(), "");
  }
}
