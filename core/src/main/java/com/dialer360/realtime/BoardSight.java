package com.dialer360.realtime;

import com.dialer360.access.AllowedCampaigns;
import com.dialer360.access.UserGroup;
import com.dialer360.access.ViewableGroups;
import java.util.Optional;

/**
 * What of a board a listener sees: the agents that logged_in_agents would list, and the calls that
 * user_group_status would count. Source: logged_in_agents.md, rules 3 and 4; user_group_status.md,
 * rule 4.
 *
 * @param campaigns the allowed campaigns
 * @param groups the user groups whose rows are seen
 */
public record BoardSight(AllowedCampaigns campaigns, ViewableGroups groups) {

  /** What the members of this group see. */
  public static BoardSight of(UserGroup group) {
    return new BoardSight(group.allowedCampaigns(), group.viewableGroups());
  }

  boolean sees(BoardAgent agent) {
    return campaign(agent.campaignId()) && group(agent.userGroup());
  }

  boolean sees(CallPlace place) {
    return campaign(place.campaignId()) || (place.inGroup() && group(place.userGroup()));
  }

  private boolean campaign(Optional<String> id) {
    return campaigns.all()
        || id.filter(known -> known.isEmpty() || campaigns.allows(known)).isPresent();
  }

  private boolean group(Optional<String> name) {
    return groups.all() || name.filter(groups::sees).isPresent();
  }
}
