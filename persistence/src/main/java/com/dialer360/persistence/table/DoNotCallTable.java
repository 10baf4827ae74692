package com.dialer360.persistence.table;

import com.dialer360.lead.DoNotCall;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** {p}dnc and {p}campaign_dnc. */
public interface DoNotCallTable extends DoNotCall {

  /** Those of the system's numbers that are one of these. */
  @Select(
      """
      <script>
      SELECT phone_number FROM ${p}dnc
      WHERE phone_number IN
        <foreach item="entry" collection="entries" open="(" separator="," close=")">
          #{entry}
        </foreach>
      </script>
      """)
  List<String> ofSystem(@Param("entries") Collection<String> entries);

  @Override
  default Set<String> onSystemList(Collection<String> entries) {
    return listed(entries, this::ofSystem);
  }

  /** Those of the campaign's numbers that are one of these. */
  @Select(
      """
      <script>
      SELECT DISTINCT phone_number FROM ${p}campaign_dnc
      WHERE campaign_id = COALESCE(
          (SELECT NULLIF(use_other_campaign_dnc, '') FROM ${p}campaigns
            WHERE campaign_id = #{campaign}),
          #{campaign})
        AND phone_number IN
        <foreach item="entry" collection="entries" open="(" separator="," close=")">
          #{entry}
        </foreach>
      </script>
      """)
  List<String> ofCampaign(
      @Param("campaign") String campaignId, @Param("entries") Collection<String> entries);

  @Override
  default Set<String> onCampaignList(String campaignId, Collection<String> entries) {
    return listed(entries, portion -> ofCampaign(campaignId, portion));
  }

  private static Set<String> listed(
      Collection<String> entries, Function<Collection<String>, List<String>> stored) {
    Set<String> listed = new HashSet<>();
    for (List<String> portion : Portions.of(entries)) {
      FoundTexts<String> found = new FoundTexts<>(stored.apply(portion), List::of);
      for (String entry : portion) {
        found
            .of(List.of(entry), sought -> stored.apply(sought).stream().findFirst())
            .ifPresent(number -> listed.add(entry));
      }
    }
    return listed;
  }
}
