package com.dialer360.persistence.table;

import com.dialer360.campaign.DialLimit;
import java.util.Optional;
import org.apache.ibatis.annotations.Select;

/** The settings, a table of one row, as far as they limit campaigns. */
public interface DialLimitTable extends DialLimit {
  /** Default of the column. */
  String UNLESS_SET = "4";

  /** The limit in the row. */
  @Select("SELECT auto_dial_limit FROM system_settings LIMIT 1")
  Optional<String> limit();

  @Override
  default String autoDialLimit() {
    return limit().orElse(UNLESS_SET);
  }
}
