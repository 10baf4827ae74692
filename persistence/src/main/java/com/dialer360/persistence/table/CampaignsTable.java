package com.dialer360.persistence.table;

import com.dialer360.campaign.CampaignSetting;
import com.dialer360.campaign.Campaigns;
import com.dialer360.field.Changes;
import java.time.LocalDateTime;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.UpdateProvider;

/** {p}campaigns. */
public interface CampaignsTable extends Campaigns {

  @Override
  @Select("SELECT campaign_id FROM ${p}campaigns WHERE campaign_id = #{campaignId}")
  Optional<String> find(@Param("campaignId") String campaignId);

  /** The statement is put together by {@link CampaignChangeStatement}. */
  @Override
  @UpdateProvider(CampaignChangeStatement.class)
  void change(
      @Param("campaignId") String campaignId,
      @Param("changes") Changes<CampaignSetting> changes,
      @Param("now") LocalDateTime now);
}
