package com.dialer360.persistence.table;

import com.dialer360.campaign.Campaigns;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** {p}campaigns. */
public interface CampaignsTable extends Campaigns {

  @Override
  @Select("SELECT campaign_id FROM ${p}campaigns WHERE campaign_id = #{campaignId}")
  Optional<String> find(@Param("campaignId") String campaignId);
}
