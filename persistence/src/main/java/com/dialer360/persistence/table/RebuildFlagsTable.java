package com.dialer360.persistence.table;

import com.dialer360.system.RebuildFlags;
import java.time.LocalDateTime;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;

/** The flags of servers and of system_settings that telephony servers look at. */
public interface RebuildFlagsTable extends RebuildFlags {

  /** When the servers were last asked to reload. */
  @Update("UPDATE system_settings SET reload_timestamp = #{now}")
  void reloaded(@Param("now") LocalDateTime now);

  /** Gives how many rows have changed. */
  @Update("UPDATE servers SET rebuild_conf_files = 'Y' WHERE NOT (rebuild_conf_files <=> 'Y')")
  int flagAll();

  @Override
  default int raise(LocalDateTime now) {
    reloaded(now);
    return flagAll();
  }
}
