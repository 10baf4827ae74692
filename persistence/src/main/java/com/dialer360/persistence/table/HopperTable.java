package com.dialer360.persistence.table;

import com.dialer360.campaign.HopperContents;
import com.dialer360.lead.Hopper;
import com.dialer360.lead.HopperEntry;
import com.dialer360.persistence.database.SqlFailure;
import java.math.BigDecimal;
import java.util.OptionalLong;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** {p}hopper. */
public interface HopperTable extends Hopper, HopperContents {

  @Override
  @Select("SELECT EXISTS (SELECT 1 FROM ${p}hopper WHERE lead_id = #{leadId})")
  boolean holds(@Param("leadId") long leadId);

  /** One row; its key goes into {@code key}. */
  @Insert(
      """
      INSERT INTO ${p}hopper
        (lead_id, campaign_id, status, user, list_id, gmt_offset_now, state, priority, source,
         vendor_lead_code)
      VALUES
        (#{entry.leadId}, #{entry.campaignId}, 'READY', '', #{entry.listId}, #{offset},
         #{entry.state}, #{entry.priority.value}, 'P', #{entry.vendorLeadCode})
      """)
  @Options(useGeneratedKeys = true, keyProperty = "key.value", keyColumn = "hopper_id")
  int insert(
      @Param("entry") HopperEntry entry,
      @Param("offset") BigDecimal offset,
      @Param("key") NewKey key);

  @Override
  default OptionalLong add(HopperEntry entry) {
    return SqlFailure.idUnlessRefused(
        () -> {
          NewKey key = new NewKey();
          insert(entry, entry.gmtOffset().hours(), key);
          return key.value();
        });
  }

  @Override
  @Delete("DELETE FROM ${p}hopper WHERE campaign_id = #{campaignId}")
  int clear(@Param("campaignId") String campaignId);

  @Override
  @Delete("DELETE FROM ${p}hopper WHERE campaign_id = #{campaignId} AND list_id = #{listId}")
  void clearList(@Param("campaignId") String campaignId, @Param("listId") String listId);
}
