package com.dialer360.persistence.table;

import com.dialer360.realtime.QueueMetrics;
import org.apache.ibatis.annotations.Select;

/** What the settings, a table of one row, say of QueueMetrics. */
public interface QueueMetricsTable extends QueueMetrics {

  @Override
  @Select("SELECT EXISTS (SELECT 1 FROM system_settings WHERE enable_queuemetrics_logging = '1')")
  boolean inUse();
}
