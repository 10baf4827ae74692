package com.dialer360.persistence.table;

import com.dialer360.lead.DoNotCall;
import java.util.Collection;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** {p}dnc and {p}campaign_dnc. */
public interface DoNotCallTable extends DoNotCall {

  @Override
  @Select(
      """
      <script>
      SELECT EXISTS (
        SELECT 1 FROM ${p}dnc
        WHERE phone_number IN
          <foreach item="entry" collection="entries" open="(" separator="," close=")">
            #{entry}
          </foreach>)
      </script>
      """)
  boolean systemHasAny(@Param("entries") Collection<String> entries);

  @Override
  @Select(
      """
      <script>
      SELECT EXISTS (
        SELECT 1 FROM ${p}campaign_dnc
        WHERE campaign_id = COALESCE(
            (SELECT NULLIF(use_other_campaign_dnc, '') FROM ${p}campaigns
              WHERE campaign_id = #{campaign}),
            #{campaign})
          AND phone_number IN
          <foreach item="entry" collection="entries" open="(" separator="," close=")">
            #{entry}
          </foreach>)
      </script>
      """)
  boolean campaignHasAny(
      @Param("campaign") String campaignId, @Param("entries") Collection<String> entries);
}
