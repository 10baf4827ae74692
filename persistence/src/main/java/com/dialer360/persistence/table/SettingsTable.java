package com.dialer360.persistence.table;

import com.dialer360.settings.Settings;
import com.dialer360.settings.SystemSettings;
import java.util.Optional;
import org.apache.ibatis.annotations.Select;

/** The settings, a table of one row. */
public interface SettingsTable extends Settings {

  /** The row; enums are compared as texts, for as numbers they count from 1. */
  @Select(
      """
      SELECT use_non_latin = '1' AS use_non_latin,
             custom_fields_enabled = '1' AS custom_fields_enabled,
             pass_hash_enabled = '1' AS pass_hash_enabled,
             COALESCE(pass_key, '') AS pass_key,
             COALESCE(pass_cost, 0) AS pass_cost,
             allow_ip_lists <> '0' AS allow_ip_lists,
             COALESCE(system_ip_blacklist, '') AS system_ip_blacklist,
             COALESCE(enable_queuemetrics_logging, '0') = '1' AS queue_metrics_in_use
      FROM system_settings
      LIMIT 1
      """)
  Optional<SystemSettings> row();

  @Override
  default SystemSettings current() {
    return row().orElse(new SystemSettings(false, false, false, "", 0, false, "", false));
  }
}
