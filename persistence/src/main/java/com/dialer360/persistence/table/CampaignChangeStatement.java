package com.dialer360.persistence.table;

import com.dialer360.campaign.CampaignSetting;
import com.dialer360.field.Changes;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.builder.annotation.ProviderMethodResolver;

/** The statement that changes settings of a campaign. */
public final class CampaignChangeStatement implements ProviderMethodResolver {

  /** Called by MyBatis with the mapper's parameter. */
  public static String change(@Param("changes") Changes<CampaignSetting> changes) {
    return "UPDATE ${p}campaigns SET campaign_changedate = #{now}, "
        + ChangedColumns.set(changes, CampaignChangeStatement::column)
        + " WHERE campaign_id = #{campaignId}";
  }

  private static String column(CampaignSetting setting) {
    return switch (setting) {
      case AUTO_DIAL_LEVEL -> "auto_dial_level";
      case DIAL_METHOD -> "dial_method";
      case ADAPTIVE_MAXIMUM_LEVEL -> "adaptive_maximum_level";
      case CAMPAIGN_VDAD_EXTEN -> "campaign_vdad_exten";
      case HOPPER_LEVEL -> "hopper_level";
      case DIAL_TIMEOUT -> "dial_timeout";
      case CAMPAIGN_NAME -> "campaign_name";
      case OUTBOUND_CID -> "campaign_cid";
      case LEAD_FILTER_ID -> "lead_filter_id";
      case ACTIVE -> "active";
    };
  }
}
