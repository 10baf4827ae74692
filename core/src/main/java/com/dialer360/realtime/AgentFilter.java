package com.dialer360.realtime;

import com.dialer360.access.AllowedCampaigns;
import com.dialer360.access.ViewableGroups;

/**
 * Which agents are to be listed.
 *
 * @param allowed the campaigns that the caller may see; rows of no campaign are seen too
 * @param campaigns the campaigns that were asked for
 * @param viewable the user groups that the caller may see
 * @param userGroups the user groups that were asked for
 */
public record AgentFilter(
    AllowedCampaigns allowed,
    NameFilter campaigns,
    ViewableGroups viewable,
    NameFilter userGroups) {}
