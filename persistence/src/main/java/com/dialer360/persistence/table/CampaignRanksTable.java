package com.dialer360.persistence.table;

import com.dialer360.user.CampaignRank;
import com.dialer360.user.CampaignRanks;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;

/** {p}campaign_agents; no unique key is relied on, for live systems may lack it. */
public interface CampaignRanksTable extends CampaignRanks {

  /** Changes the rows that are there; what is null stays as it is. */
  @Update(
      """
      UPDATE ${p}campaign_agents
      SET campaign_rank = COALESCE(#{rank}, campaign_rank),
          campaign_weight = COALESCE(#{rank}, campaign_weight),
          campaign_grade = COALESCE(#{grade}, campaign_grade)
      WHERE user = #{user}
        AND campaign_id IN (
          SELECT campaign_id FROM ${p}campaigns
          WHERE #{campaignId} IS NULL OR campaign_id = #{campaignId})
      """)
  void update(
      @Param("user") String user,
      @Param("rank") String rank,
      @Param("grade") String grade,
      @Param("campaignId") String campaignId);

  /** Adds the rows that are missing. */
  @Insert(
      """
      INSERT INTO ${p}campaign_agents
        (user, campaign_id, campaign_rank, campaign_weight, campaign_grade)
      SELECT #{user}, c.campaign_id, COALESCE(#{rank}, 0), COALESCE(#{rank}, 0),
             COALESCE(#{grade}, 1)
      FROM ${p}campaigns c
      WHERE (#{campaignId} IS NULL OR c.campaign_id = #{campaignId})
        AND NOT EXISTS (
          SELECT 1 FROM ${p}campaign_agents a
          WHERE a.user = #{user} AND a.campaign_id = c.campaign_id)
      """)
  void insertMissing(
      @Param("user") String user,
      @Param("rank") String rank,
      @Param("grade") String grade,
      @Param("campaignId") String campaignId);

  @Override
  default void set(String user, CampaignRank change) {
    String rank = change.rank().orElse(null);
    String grade = change.grade().orElse(null);
    String campaignId = change.onlyIn().orElse(null);
    update(user, rank, grade, campaignId);
    insertMissing(user, rank, grade, campaignId);
  }
}
