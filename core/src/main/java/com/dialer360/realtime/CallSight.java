package com.dialer360.realtime;

import com.dialer360.access.AllowedCampaigns;
import com.dialer360.access.UserGroup;
import com.dialer360.access.ViewableGroups;

/**
 * Which live calls a caller sees: all where no campaign is barred; or else those of an allowed
 * campaign, of none, and of an in-group that is seen. Source: user_group_status.md, rule 4.
 *
 * @param campaigns the allowed campaigns
 * @param groups the user groups whose rows are seen
 */
public record CallSight(AllowedCampaigns campaigns, ViewableGroups groups) {

  /** What the members of this group see. */
  static CallSight of(UserGroup group) {
    return new CallSight(group.allowedCampaigns(), group.viewableGroups());
  }
}
