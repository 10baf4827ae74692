package com.dialer360.persistence.table;

import com.dialer360.campaign.LeadFilters;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** {p}lead_filters. */
public interface LeadFiltersTable extends LeadFilters {

  @Override
  @Select("SELECT EXISTS (SELECT 1 FROM ${p}lead_filters WHERE lead_filter_id = #{leadFilterId})")
  boolean exists(@Param("leadFilterId") String leadFilterId);
}
