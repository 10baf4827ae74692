package com.dialer360.persistence.table;

import com.dialer360.media.SoundControl;
import com.dialer360.media.SoundSettings;
import java.util.Optional;
import org.apache.ibatis.annotations.Select;

/** What the settings, a table of one row, say of sounds. */
public interface SoundSettingsTable extends SoundSettings {

  /** The row; enums are compared as texts, for as numbers they count from 1. */
  @Select(
      """
      SELECT COALESCE(sounds_central_control_active, '0') = '1' AS active,
             COALESCE(sounds_web_server, '') AS web_server,
             COALESCE(sounds_web_directory, '') AS web_directory,
             COALESCE(admin_web_directory, '') AS admin_web_directory
      FROM system_settings
      LIMIT 1
      """)
  Optional<SoundControl> row();

  @Override
  default SoundControl current() {
    return row().orElse(new SoundControl(false, "", "", ""));
  }
}
