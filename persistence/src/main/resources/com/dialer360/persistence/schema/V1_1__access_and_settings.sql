-- Who may do what: settings of the whole system, servers, users, groups, address lists; and the logs of the API itself.
--
-- For all files of this version:
-- - ${p} is the table prefix. Tables without it are shared by all prefixes of a database, hence IF NOT EXISTS.
-- - Column widths are behaviour: a longer text is cut to its column, a number stops at the limit of its type, and a
--   value outside an enum is stored empty. Change a type only together with the specification.
-- - utf8mb4_unicode_ci compares without regard to case and to trailing spaces, as callers rely on.
-- - Columns that other programs of a call centre may leave out have a default or accept NULL. Addresses of callers have
--   room for IPv6.
-- - insertion_order is the key of tables that have none of their own and of those where "the first row" means the one
--   stored first. No statement may name it: an existing schema, which lacks it, gives its rows in that order anyway.
--   It works because a secondary index of InnoDB ends in the primary key, so rows that are equal in all columns of an
--   index come in the order in which they were stored. It holds only while such a look-up compares every column of
--   the index it uses, so these tables have indexes made for just that and no longer ones.

CREATE TABLE IF NOT EXISTS system_settings (
  insertion_order INT UNSIGNED NOT NULL AUTO_INCREMENT INVISIBLE,
  version VARCHAR(50),
  install_date VARCHAR(50),
  db_schema_version INT UNSIGNED NOT NULL DEFAULT 0,
  use_non_latin ENUM('0','1') NOT NULL DEFAULT '0',
  enable_languages ENUM('0','1') NOT NULL DEFAULT '0',
  webroot_writable ENUM('0','1') NOT NULL DEFAULT '1',
  admin_web_directory VARCHAR(255) NOT NULL DEFAULT 'adminpanel',
  default_local_gmt VARCHAR(6) NOT NULL DEFAULT '-5.00',
  active_modules TEXT,
  pass_hash_enabled ENUM('0','1') NOT NULL DEFAULT '0',
  pass_key VARCHAR(100) NOT NULL DEFAULT '',
  pass_cost TINYINT UNSIGNED NOT NULL DEFAULT 2,
  allow_ip_lists ENUM('0','1','2','3','4','5','6','7') NOT NULL DEFAULT '0',
  system_ip_blacklist VARCHAR(30) NOT NULL DEFAULT '',
  auto_user_add_value INT UNSIGNED NOT NULL DEFAULT 101,
  auto_dial_limit VARCHAR(5) NOT NULL DEFAULT '4',
  outbound_autodial_active ENUM('0','1') NOT NULL DEFAULT '1',
  custom_fields_enabled ENUM('0','1') NOT NULL DEFAULT '0',
  agent_whisper_enabled ENUM('0','1','2','3','4','5','6','7') NOT NULL DEFAULT '0',
  enable_queuemetrics_logging ENUM('0','1') NOT NULL DEFAULT '0',
  active_voicemail_server VARCHAR(15) NOT NULL DEFAULT '',
  sounds_central_control_active ENUM('0','1') NOT NULL DEFAULT '0',
  sounds_web_server VARCHAR(50) NOT NULL DEFAULT '127.0.0.1',
  sounds_web_directory VARCHAR(255) NOT NULL DEFAULT '',
  reload_timestamp DATETIME,
  PRIMARY KEY (insertion_order)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS servers (
  insertion_order INT UNSIGNED NOT NULL AUTO_INCREMENT INVISIBLE,
  server_id VARCHAR(10) NOT NULL,
  server_description VARCHAR(255),
  server_ip VARCHAR(15) NOT NULL,
  active ENUM('Y','N'),
  asterisk_version VARCHAR(20) DEFAULT '',
  telnet_host VARCHAR(20) NOT NULL DEFAULT 'localhost',
  telnet_port INT NOT NULL DEFAULT 5038,
  ASTmgrUSERNAME VARCHAR(20) NOT NULL DEFAULT 'cron',
  ASTmgrUSERNAMEsend VARCHAR(20) NOT NULL DEFAULT '',
  ASTmgrSECRET VARCHAR(20) NOT NULL DEFAULT '',
  local_gmt VARCHAR(6) NOT NULL DEFAULT '-5.00',
  ext_context VARCHAR(20) NOT NULL DEFAULT 'default',
  user_group VARCHAR(20) NOT NULL DEFAULT '---ALL---',
  active_asterisk_server ENUM('Y','N') NOT NULL DEFAULT 'Y',
  generate_vicidial_conf ENUM('Y','N') NOT NULL DEFAULT 'Y',
  rebuild_conf_files ENUM('Y','N') DEFAULT 'Y',
  rebuild_music_on_hold ENUM('Y','N') NOT NULL DEFAULT 'Y',
  sounds_update ENUM('Y','N') NOT NULL DEFAULT 'N',
  PRIMARY KEY (insertion_order),
  UNIQUE KEY server_id (server_id),
  KEY server_ip (server_ip)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}users (
  user_id INT UNSIGNED NOT NULL AUTO_INCREMENT,
  user VARCHAR(20) NOT NULL,
  pass VARCHAR(100) NOT NULL DEFAULT '',
  pass_hash VARCHAR(100) NOT NULL DEFAULT '',
  full_name VARCHAR(50),
  user_level TINYINT UNSIGNED NOT NULL DEFAULT 1,
  user_group VARCHAR(20),
  active ENUM('Y','N') NOT NULL DEFAULT 'Y',
  phone_login VARCHAR(20),
  phone_pass VARCHAR(100),
  voicemail_id VARCHAR(10),
  email VARCHAR(100) DEFAULT '',
  custom_one VARCHAR(100) DEFAULT '',
  custom_two VARCHAR(100) DEFAULT '',
  custom_three VARCHAR(100) DEFAULT '',
  custom_four VARCHAR(100) DEFAULT '',
  custom_five VARCHAR(100) DEFAULT '',
  hotkeys_active ENUM('0','1') DEFAULT '0',
  wrapup_seconds_override SMALLINT DEFAULT -1,
  closer_campaigns TEXT,
  closer_default_blended ENUM('0','1') DEFAULT '0',
  agent_choose_ingroups ENUM('0','1') DEFAULT '1',
  agent_choose_blended ENUM('0','1') DEFAULT '1',
  modify_leads ENUM('0','1') DEFAULT '0',
  load_leads ENUM('0','1') DEFAULT '0',
  modify_lists ENUM('0','1') DEFAULT '0',
  delete_lists ENUM('0','1') DEFAULT '0',
  modify_campaigns ENUM('0','1') DEFAULT '0',
  modify_inbound_dids ENUM('0','1') DEFAULT '0',
  modify_users ENUM('0','1') DEFAULT '0',
  modify_same_user_level ENUM('0','1') DEFAULT '1',
  delete_users ENUM('0','1') DEFAULT '0',
  ast_admin_access ENUM('0','1') DEFAULT '0',
  ast_delete_phones ENUM('0','1') DEFAULT '0',
  view_reports ENUM('0','1') DEFAULT '0',
  change_agent_campaign ENUM('0','1') DEFAULT '0',
  vdc_agent_api_access ENUM('0','1') DEFAULT '0',
  api_list_restrict ENUM('0','1') DEFAULT '0',
  api_allowed_functions VARCHAR(1000) DEFAULT ' ALL_FUNCTIONS ',
  admin_hide_lead_data ENUM('0','1') DEFAULT '0',
  admin_cf_show_hidden ENUM('0','1') DEFAULT '0',
  ignore_ip_list ENUM('0','1') DEFAULT '0',
  failed_login_count TINYINT UNSIGNED DEFAULT 0,
  last_login_date DATETIME DEFAULT '2001-01-01 00:00:01',
  last_ip VARCHAR(45) DEFAULT '',
  PRIMARY KEY (user_id),
  UNIQUE KEY user (user),
  KEY user_group (user_group)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}user_groups (
  user_group VARCHAR(20) NOT NULL,
  group_name VARCHAR(40) NOT NULL DEFAULT '',
  allowed_campaigns TEXT,
  agent_status_viewable_groups TEXT,
  agent_status_view_time ENUM('Y','N') DEFAULT 'N',
  allowed_reports VARCHAR(2000) DEFAULT 'ALL REPORTS',
  admin_viewable_groups TEXT,
  admin_viewable_call_times TEXT,
  admin_ip_list VARCHAR(30) DEFAULT '',
  agent_ip_list VARCHAR(30) DEFAULT '',
  api_ip_list VARCHAR(30) DEFAULT '',
  PRIMARY KEY (user_group)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}ip_lists (
  ip_list_id VARCHAR(30) NOT NULL,
  ip_list_name VARCHAR(100),
  active ENUM('N','Y') DEFAULT 'N',
  user_group VARCHAR(20) DEFAULT '---ALL---',
  PRIMARY KEY (ip_list_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}ip_list_entries (
  insertion_order INT UNSIGNED NOT NULL AUTO_INCREMENT INVISIBLE,
  ip_list_id VARCHAR(30) NOT NULL,
  ip_address VARCHAR(45) NOT NULL,
  PRIMARY KEY (insertion_order),
  KEY ip_list_id (ip_list_id, ip_address)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}api_log (
  api_id INT UNSIGNED NOT NULL AUTO_INCREMENT,
  user VARCHAR(20) NOT NULL,
  api_date DATETIME,
  api_script VARCHAR(10),
  function VARCHAR(20) NOT NULL,
  agent_user VARCHAR(20),
  value VARCHAR(255),
  result VARCHAR(10),
  result_reason VARCHAR(255),
  source VARCHAR(20),
  data TEXT,
  run_time VARCHAR(20) DEFAULT '0',
  webserver SMALLINT UNSIGNED DEFAULT 0,
  api_url INT UNSIGNED DEFAULT 0,
  PRIMARY KEY (api_id),
  KEY api_date (api_date),
  KEY user (user, api_date)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}api_urls (
  api_id INT UNSIGNED NOT NULL,
  api_date DATETIME,
  remote_ip VARCHAR(50),
  url MEDIUMTEXT,
  PRIMARY KEY (api_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}urls (
  url_id INT UNSIGNED NOT NULL AUTO_INCREMENT,
  url VARCHAR(333) NOT NULL,
  PRIMARY KEY (url_id),
  UNIQUE KEY url (url)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}webservers (
  webserver_id SMALLINT UNSIGNED NOT NULL AUTO_INCREMENT,
  webserver VARCHAR(125) NOT NULL DEFAULT '',
  hostname VARCHAR(125) NOT NULL DEFAULT '',
  PRIMARY KEY (webserver_id),
  UNIQUE KEY webserver (webserver, hostname)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}admin_log (
  admin_log_id INT UNSIGNED NOT NULL AUTO_INCREMENT,
  event_date DATETIME NOT NULL,
  user VARCHAR(20) NOT NULL,
  ip_address VARCHAR(45) NOT NULL DEFAULT '',
  event_section VARCHAR(30) NOT NULL DEFAULT '',
  event_type ENUM('ADD','COPY','LOAD','RESET','MODIFY','DELETE','SEARCH','LOGIN','LOGOUT','CLEAR','OVERRIDE','EXPORT','OTHER') DEFAULT 'OTHER',
  record_id VARCHAR(50) NOT NULL DEFAULT '',
  event_code VARCHAR(255) NOT NULL DEFAULT '',
  event_sql MEDIUMTEXT,
  event_notes MEDIUMTEXT,
  user_group VARCHAR(20) DEFAULT '---ALL---',
  PRIMARY KEY (admin_log_id),
  KEY event_date (event_date),
  KEY user (user, event_date),
  KEY event_section (event_section, record_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}report_log (
  report_log_id INT UNSIGNED NOT NULL AUTO_INCREMENT,
  event_date DATETIME NOT NULL,
  user VARCHAR(20) NOT NULL,
  ip_address VARCHAR(45) NOT NULL DEFAULT '',
  report_name VARCHAR(50) NOT NULL DEFAULT '',
  browser TEXT,
  referer TEXT,
  notes TEXT,
  url TEXT,
  run_time VARCHAR(20) DEFAULT '0',
  webserver SMALLINT UNSIGNED DEFAULT 0,
  PRIMARY KEY (report_log_id),
  KEY event_date (event_date)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
