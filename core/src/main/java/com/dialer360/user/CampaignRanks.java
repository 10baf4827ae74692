package com.dialer360.user;

/** Driven port: the ranks of agents in campaigns, {p}campaign_agents. */
public interface CampaignRanks {

  /**
   * Gives a user this rank in the campaigns that exist, active or not; a row that is missing is
   * added.
   */
  void set(String user, CampaignRank rank);
}
