-- Leads and what decides about dialling them: lists, campaigns, do-not-call lists, the hopper, callbacks, time zones.

CREATE TABLE ${p}list (
  lead_id INT UNSIGNED NOT NULL AUTO_INCREMENT,
  entry_date DATETIME,
  modify_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
  status VARCHAR(6),
  user VARCHAR(20),
  vendor_lead_code VARCHAR(20),
  source_id VARCHAR(50),
  list_id BIGINT UNSIGNED NOT NULL DEFAULT 0,
  gmt_offset_now DECIMAL(4,2) DEFAULT 0.00,
  called_since_last_reset ENUM('Y','N','Y1','Y2','Y3','Y4','Y5','Y6','Y7','Y8','Y9','Y10') DEFAULT 'N',
  phone_code VARCHAR(10),
  phone_number VARCHAR(18) NOT NULL DEFAULT '',
  title VARCHAR(4),
  first_name VARCHAR(30),
  middle_initial VARCHAR(1),
  last_name VARCHAR(30),
  address1 VARCHAR(100),
  address2 VARCHAR(100),
  address3 VARCHAR(100),
  city VARCHAR(50),
  state VARCHAR(2),
  province VARCHAR(50),
  postal_code VARCHAR(10),
  country_code VARCHAR(3),
  gender ENUM('M','F','U') DEFAULT 'U',
  date_of_birth DATE,
  alt_phone VARCHAR(12),
  email VARCHAR(70),
  security_phrase VARCHAR(100),
  comments VARCHAR(255),
  called_count SMALLINT UNSIGNED DEFAULT 0,
  last_local_call_time DATETIME,
  rank SMALLINT NOT NULL DEFAULT 0,
  owner VARCHAR(20) DEFAULT '',
  entry_list_id BIGINT UNSIGNED NOT NULL DEFAULT 0,
  PRIMARY KEY (lead_id),
  KEY phone_number (phone_number, list_id),
  KEY vendor_lead_code (vendor_lead_code, list_id),
  KEY list_id (list_id, status, called_since_last_reset),
  KEY title_alt_phone (title, alt_phone, list_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}list_alt_phones (
  alt_phone_id INT UNSIGNED NOT NULL AUTO_INCREMENT,
  lead_id INT UNSIGNED NOT NULL,
  phone_code VARCHAR(10),
  phone_number VARCHAR(18),
  alt_phone_note VARCHAR(30),
  alt_phone_count SMALLINT UNSIGNED,
  active ENUM('Y','N') DEFAULT 'Y',
  PRIMARY KEY (alt_phone_id),
  KEY lead_id (lead_id, alt_phone_count),
  KEY phone_number (phone_number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}lists (
  list_id BIGINT UNSIGNED NOT NULL,
  list_name VARCHAR(30),
  campaign_id VARCHAR(8),
  active ENUM('Y','N'),
  list_description VARCHAR(255),
  list_changedate DATETIME,
  list_lastcalldate DATETIME,
  reset_time VARCHAR(100) DEFAULT '',
  agent_script_override VARCHAR(20) DEFAULT '',
  campaign_cid_override VARCHAR(20) DEFAULT '',
  am_message_exten_override VARCHAR(100) DEFAULT '',
  drop_inbound_group_override VARCHAR(20) DEFAULT '',
  web_form_address TEXT,
  web_form_address_two TEXT,
  web_form_address_three TEXT,
  expiration_date DATE DEFAULT '2099-12-31',
  local_call_time VARCHAR(10) NOT NULL DEFAULT 'campaign',
  daily_reset_limit SMALLINT DEFAULT -1,
  resets_today SMALLINT UNSIGNED DEFAULT 0,
  PRIMARY KEY (list_id),
  KEY campaign_id (campaign_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- The values of a list's fields are in a table custom_<list_id>, which the list's administrator creates.
CREATE TABLE ${p}lists_fields (
  field_id INT UNSIGNED NOT NULL AUTO_INCREMENT,
  list_id BIGINT UNSIGNED NOT NULL,
  field_label VARCHAR(50) NOT NULL,
  field_name TEXT,
  field_description VARCHAR(100),
  field_rank SMALLINT,
  field_help VARCHAR(1000),
  field_type ENUM('TEXT','AREA','SELECT','MULTI','RADIO','CHECKBOX','DATE','TIME','DISPLAY','SCRIPT','HIDDEN','READONLY','HIDEBLOB','SWITCH','SOURCESELECT','BUTTON') DEFAULT 'TEXT',
  field_options TEXT,
  field_size SMALLINT,
  field_max SMALLINT,
  field_default VARCHAR(255),
  field_required ENUM('Y','N','INBOUND_ONLY') DEFAULT 'N',
  field_order SMALLINT DEFAULT 1,
  field_encrypt ENUM('Y','N') DEFAULT 'N',
  field_show_hide ENUM('DISABLED','X_OUT_ALL','LAST_1','LAST_2','LAST_3','LAST_4','FIRST_1_LAST_4') DEFAULT 'DISABLED',
  field_duplicate ENUM('Y','N') DEFAULT 'N',
  PRIMARY KEY (field_id),
  UNIQUE KEY list_field (list_id, field_label)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}campaigns (
  campaign_id VARCHAR(8) NOT NULL,
  campaign_name VARCHAR(40),
  active ENUM('Y','N'),
  campaign_changedate DATETIME,
  user_group VARCHAR(20) DEFAULT '---ALL---',
  dial_method ENUM('MANUAL','RATIO','ADAPT_HARD_LIMIT','ADAPT_TAPERED','ADAPT_AVERAGE','INBOUND_MAN') DEFAULT 'MANUAL',
  auto_dial_level VARCHAR(6) DEFAULT '0',
  adaptive_maximum_level VARCHAR(6) DEFAULT '3.0',
  dial_status_a VARCHAR(6),
  lead_order VARCHAR(30),
  lead_filter_id VARCHAR(20) DEFAULT 'NONE',
  hopper_level INT UNSIGNED DEFAULT 1,
  local_call_time VARCHAR(10) DEFAULT '9am-9pm',
  dial_timeout TINYINT UNSIGNED DEFAULT 60,
  dial_prefix VARCHAR(20) DEFAULT '9',
  campaign_cid VARCHAR(20) DEFAULT '0000000000',
  campaign_vdad_exten VARCHAR(20) DEFAULT '8368',
  park_ext VARCHAR(10),
  campaign_allow_inbound ENUM('Y','N') DEFAULT 'N',
  allow_closers ENUM('Y','N') DEFAULT 'Y',
  closer_campaigns TEXT,
  use_internal_dnc ENUM('Y','N','AREACODE') DEFAULT 'N',
  use_campaign_dnc ENUM('Y','N','AREACODE') DEFAULT 'N',
  use_other_campaign_dnc VARCHAR(8) DEFAULT '',
  PRIMARY KEY (campaign_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}campaign_agents (
  user VARCHAR(20) NOT NULL,
  campaign_id VARCHAR(20) NOT NULL,
  campaign_rank TINYINT DEFAULT 0,
  campaign_weight TINYINT DEFAULT 0,
  calls_today SMALLINT UNSIGNED DEFAULT 0,
  group_web_vars VARCHAR(255) DEFAULT '',
  campaign_grade TINYINT UNSIGNED DEFAULT 1,
  PRIMARY KEY (user, campaign_id),
  KEY campaign_id (campaign_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}statuses (
  status VARCHAR(6) NOT NULL,
  status_name VARCHAR(30),
  selectable ENUM('Y','N') DEFAULT 'N',
  human_answered ENUM('Y','N') DEFAULT 'N',
  category VARCHAR(20) DEFAULT 'UNDEFINED',
  sale ENUM('Y','N') DEFAULT 'N',
  dnc ENUM('Y','N') DEFAULT 'N',
  customer_contact ENUM('Y','N') DEFAULT 'N',
  not_interested ENUM('Y','N') DEFAULT 'N',
  unworkable ENUM('Y','N') DEFAULT 'N',
  scheduled_callback ENUM('Y','N') DEFAULT 'N',
  completed ENUM('Y','N') DEFAULT 'N',
  answering_machine ENUM('Y','N') DEFAULT 'N',
  PRIMARY KEY (status)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}campaign_statuses (
  status VARCHAR(6) NOT NULL,
  status_name VARCHAR(30),
  selectable ENUM('Y','N') DEFAULT 'N',
  campaign_id VARCHAR(8) NOT NULL,
  human_answered ENUM('Y','N') DEFAULT 'N',
  category VARCHAR(20) DEFAULT 'UNDEFINED',
  sale ENUM('Y','N') DEFAULT 'N',
  dnc ENUM('Y','N') DEFAULT 'N',
  customer_contact ENUM('Y','N') DEFAULT 'N',
  not_interested ENUM('Y','N') DEFAULT 'N',
  unworkable ENUM('Y','N') DEFAULT 'N',
  scheduled_callback ENUM('Y','N') DEFAULT 'N',
  completed ENUM('Y','N') DEFAULT 'N',
  answering_machine ENUM('Y','N') DEFAULT 'N',
  PRIMARY KEY (campaign_id, status)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}pause_codes (
  pause_code VARCHAR(6) NOT NULL,
  pause_code_name VARCHAR(30),
  billable ENUM('NO','YES','HALF') DEFAULT 'NO',
  campaign_id VARCHAR(8) NOT NULL,
  PRIMARY KEY (campaign_id, pause_code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}lead_filters (
  lead_filter_id VARCHAR(20) NOT NULL,
  lead_filter_name VARCHAR(30) NOT NULL DEFAULT '',
  lead_filter_comments VARCHAR(255),
  lead_filter_sql TEXT,
  user_group VARCHAR(20) DEFAULT '---ALL---',
  PRIMARY KEY (lead_filter_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}scripts (
  script_id VARCHAR(20) NOT NULL,
  script_name VARCHAR(50),
  script_comments VARCHAR(255),
  script_text TEXT,
  active ENUM('Y','N'),
  user_group VARCHAR(20) DEFAULT '---ALL---',
  PRIMARY KEY (script_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}inbound_groups (
  group_id VARCHAR(20) NOT NULL,
  group_name VARCHAR(30),
  group_color VARCHAR(7),
  active ENUM('Y','N'),
  user_group VARCHAR(20) DEFAULT '---ALL---',
  next_agent_call VARCHAR(30) DEFAULT 'longest_wait_time',
  fronter_display ENUM('Y','N') DEFAULT 'Y',
  queue_priority TINYINT DEFAULT 0,
  PRIMARY KEY (group_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}inbound_dids (
  did_id INT UNSIGNED NOT NULL AUTO_INCREMENT,
  did_pattern VARCHAR(50) NOT NULL,
  did_description VARCHAR(50),
  did_active ENUM('Y','N') DEFAULT 'Y',
  did_route ENUM('EXTEN','VOICEMAIL','AGENT','PHONE','IN_GROUP','CALLMENU','VMAIL_NO_INST') DEFAULT 'EXTEN',
  extension VARCHAR(50) DEFAULT '9998811112',
  exten_context VARCHAR(50) DEFAULT 'default',
  group_id VARCHAR(20),
  record_call ENUM('Y','N','Y_QUEUESTOP') DEFAULT 'N',
  user_group VARCHAR(20) DEFAULT '---ALL---',
  PRIMARY KEY (did_id),
  UNIQUE KEY did_pattern (did_pattern)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}dnc (
  phone_number VARCHAR(18) NOT NULL,
  PRIMARY KEY (phone_number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}campaign_dnc (
  phone_number VARCHAR(18) NOT NULL,
  campaign_id VARCHAR(8) NOT NULL,
  PRIMARY KEY (phone_number, campaign_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- One row a lead, so that two requests at once cannot have a lead dialled twice.
CREATE TABLE ${p}hopper (
  hopper_id INT UNSIGNED NOT NULL AUTO_INCREMENT,
  lead_id INT UNSIGNED NOT NULL,
  campaign_id VARCHAR(8),
  status ENUM('READY','QUEUE','INCALL','DONE','HOLD','DNC') DEFAULT 'READY',
  user VARCHAR(20),
  list_id BIGINT UNSIGNED NOT NULL DEFAULT 0,
  gmt_offset_now DECIMAL(4,2) DEFAULT 0.00,
  state VARCHAR(2) DEFAULT '',
  alt_dial VARCHAR(6) DEFAULT 'NONE',
  priority TINYINT DEFAULT 0,
  source VARCHAR(1) DEFAULT '',
  vendor_lead_code VARCHAR(20) DEFAULT '',
  PRIMARY KEY (hopper_id),
  UNIQUE KEY lead_id (lead_id),
  KEY campaign_id (campaign_id, list_id, status)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}callbacks (
  callback_id INT UNSIGNED NOT NULL AUTO_INCREMENT,
  lead_id INT UNSIGNED,
  list_id BIGINT UNSIGNED,
  campaign_id VARCHAR(20),
  status VARCHAR(10),
  entry_time DATETIME,
  callback_time DATETIME,
  modify_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
  user VARCHAR(20),
  recipient ENUM('USERONLY','ANYONE'),
  comments VARCHAR(255),
  user_group VARCHAR(20),
  lead_status VARCHAR(6) DEFAULT 'CALLBK',
  PRIMARY KEY (callback_id),
  KEY lead_id (lead_id),
  KEY callback_time (status, callback_time)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}callbacks_archive (
  callback_id INT UNSIGNED NOT NULL,
  lead_id INT UNSIGNED,
  list_id BIGINT UNSIGNED,
  campaign_id VARCHAR(20),
  status VARCHAR(10),
  entry_time DATETIME,
  callback_time DATETIME,
  modify_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
  user VARCHAR(20),
  recipient ENUM('USERONLY','ANYONE'),
  comments VARCHAR(255),
  user_group VARCHAR(20),
  lead_status VARCHAR(6) DEFAULT 'CALLBK',
  PRIMARY KEY (callback_id),
  KEY lead_id (lead_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}call_times (
  call_time_id VARCHAR(10) NOT NULL,
  call_time_name VARCHAR(30) NOT NULL DEFAULT '',
  call_time_comments VARCHAR(255) DEFAULT '',
  ct_default_start SMALLINT UNSIGNED NOT NULL DEFAULT 900,
  ct_default_stop SMALLINT UNSIGNED NOT NULL DEFAULT 2100,
  ct_sunday_start SMALLINT UNSIGNED DEFAULT 0,
  ct_sunday_stop SMALLINT UNSIGNED DEFAULT 0,
  ct_monday_start SMALLINT UNSIGNED DEFAULT 0,
  ct_monday_stop SMALLINT UNSIGNED DEFAULT 0,
  ct_tuesday_start SMALLINT UNSIGNED DEFAULT 0,
  ct_tuesday_stop SMALLINT UNSIGNED DEFAULT 0,
  ct_wednesday_start SMALLINT UNSIGNED DEFAULT 0,
  ct_wednesday_stop SMALLINT UNSIGNED DEFAULT 0,
  ct_thursday_start SMALLINT UNSIGNED DEFAULT 0,
  ct_thursday_stop SMALLINT UNSIGNED DEFAULT 0,
  ct_friday_start SMALLINT UNSIGNED DEFAULT 0,
  ct_friday_stop SMALLINT UNSIGNED DEFAULT 0,
  ct_saturday_start SMALLINT UNSIGNED DEFAULT 0,
  ct_saturday_stop SMALLINT UNSIGNED DEFAULT 0,
  ct_state_call_times TEXT,
  ct_holidays TEXT,
  user_group VARCHAR(20) DEFAULT '---ALL---',
  PRIMARY KEY (call_time_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}state_call_times (
  state_call_time_id VARCHAR(10) NOT NULL,
  state_call_time_state VARCHAR(2) NOT NULL DEFAULT '',
  state_call_time_name VARCHAR(30) NOT NULL DEFAULT '',
  state_call_time_comments VARCHAR(255) DEFAULT '',
  sct_default_start SMALLINT UNSIGNED NOT NULL DEFAULT 900,
  sct_default_stop SMALLINT UNSIGNED NOT NULL DEFAULT 2100,
  sct_sunday_start SMALLINT UNSIGNED DEFAULT 0,
  sct_sunday_stop SMALLINT UNSIGNED DEFAULT 0,
  sct_monday_start SMALLINT UNSIGNED DEFAULT 0,
  sct_monday_stop SMALLINT UNSIGNED DEFAULT 0,
  sct_tuesday_start SMALLINT UNSIGNED DEFAULT 0,
  sct_tuesday_stop SMALLINT UNSIGNED DEFAULT 0,
  sct_wednesday_start SMALLINT UNSIGNED DEFAULT 0,
  sct_wednesday_stop SMALLINT UNSIGNED DEFAULT 0,
  sct_thursday_start SMALLINT UNSIGNED DEFAULT 0,
  sct_thursday_stop SMALLINT UNSIGNED DEFAULT 0,
  sct_friday_start SMALLINT UNSIGNED DEFAULT 0,
  sct_friday_stop SMALLINT UNSIGNED DEFAULT 0,
  sct_saturday_start SMALLINT UNSIGNED DEFAULT 0,
  sct_saturday_stop SMALLINT UNSIGNED DEFAULT 0,
  user_group VARCHAR(20) DEFAULT '---ALL---',
  PRIMARY KEY (state_call_time_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- country_code is an index of its own: through one on (country_code, areacode) the first row of a country would be the
-- one with the smallest areacode, not the one stored first.
CREATE TABLE ${p}phone_codes (
  insertion_order INT UNSIGNED NOT NULL AUTO_INCREMENT INVISIBLE,
  country_code SMALLINT UNSIGNED,
  country CHAR(3),
  areacode VARCHAR(3),
  state VARCHAR(4),
  GMT_offset VARCHAR(6),
  DST ENUM('Y','N'),
  DST_range VARCHAR(8),
  geographic_description VARCHAR(100),
  tz_code VARCHAR(4) DEFAULT '',
  php_tz VARCHAR(100) DEFAULT '',
  PRIMARY KEY (insertion_order),
  KEY areacode (areacode, country_code),
  KEY country_code (country_code),
  KEY tz_code (tz_code, country_code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- A search names the first five characters at least. The index holds no more than these, so all rows of a search are
-- equal in it and come in the order in which they were stored.
CREATE TABLE ${p}postal_codes (
  insertion_order INT UNSIGNED NOT NULL AUTO_INCREMENT INVISIBLE,
  postal_code VARCHAR(10) NOT NULL,
  state VARCHAR(4),
  GMT_offset VARCHAR(6),
  DST ENUM('Y','N'),
  DST_range VARCHAR(8),
  country CHAR(3),
  country_code SMALLINT UNSIGNED,
  PRIMARY KEY (insertion_order),
  KEY postal_code (country_code, postal_code(5))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}nanpa_prefix_codes (
  insertion_order INT UNSIGNED NOT NULL AUTO_INCREMENT INVISIBLE,
  areacode VARCHAR(3),
  prefix VARCHAR(4),
  GMT_offset VARCHAR(6),
  DST ENUM('Y','N'),
  latitude VARCHAR(17),
  longitude VARCHAR(17),
  city VARCHAR(50) DEFAULT '',
  state VARCHAR(2) DEFAULT '',
  postal_code VARCHAR(10) DEFAULT '',
  country VARCHAR(2) DEFAULT '',
  PRIMARY KEY (insertion_order),
  KEY areaprefix (areacode, prefix)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
