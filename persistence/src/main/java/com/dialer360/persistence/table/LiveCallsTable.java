package com.dialer360.persistence.table;

import com.dialer360.access.AllowedCampaigns;
import com.dialer360.access.ViewableGroups;
import com.dialer360.realtime.CallCounts;
import com.dialer360.realtime.CallSight;
import com.dialer360.realtime.LiveCalls;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** {p}auto_calls, with {p}inbound_groups. */
public interface LiveCallsTable extends LiveCalls {

  /** The seen calls of these groups; of all where none is named. */
  @Select({
    """
    <script>
    SELECT COUNT(*) AS total, COALESCE(SUM(called.status = 'LIVE'), 0) AS waiting
    FROM ${p}auto_calls called
    WHERE
    """,
    SeenCalls.SEEN,
    """
    <if test="!named.isEmpty()">
      AND called.campaign_id IN
        <foreach item="name" collection="named" open="(" separator="," close=")">#{name}</foreach>
    </if>
    </script>
    """
  })
  Optional<CallCounts> counts(
      @Param("named") Collection<String> named,
      @Param("campaigns") AllowedCampaigns campaigns,
      @Param("groups") ViewableGroups groups);

  @Override
  default CallCounts all(CallSight sight) {
    return counts(List.of(), sight.campaigns(), sight.groups()).orElseThrow();
  }

  @Override
  default CallCounts of(Set<String> campaigns, CallSight sight) {
    return counts(campaigns, sight.campaigns(), sight.groups()).orElseThrow();
  }
}
