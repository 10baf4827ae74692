package com.dialer360.persistence.table;

import com.dialer360.monitor.MonitorRights;
import com.dialer360.monitor.MonitorSettings;
import java.util.Optional;
import org.apache.ibatis.annotations.Select;

/** What the settings, a table of one row, say of monitoring. */
public interface MonitorSettingsTable extends MonitorSettings {

  /** The row; enums are compared as texts, for as numbers they count from 1. */
  @Select(
      """
      SELECT COALESCE(agent_whisper_enabled, '0') = '1' AS whisper,
             COALESCE(active_voicemail_server, '') AS voicemail_server
      FROM system_settings
      LIMIT 1
      """)
  Optional<MonitorRights> row();

  @Override
  default MonitorRights current() {
    return row().orElse(new MonitorRights(false, ""));
  }
}
