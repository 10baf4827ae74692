-- What happened: calls, agents' activity, recordings. The archives hold older rows; the functions do not read them.

CREATE TABLE ${p}log (
  uniqueid VARCHAR(20) NOT NULL,
  lead_id INT UNSIGNED NOT NULL DEFAULT 0,
  list_id BIGINT UNSIGNED,
  campaign_id VARCHAR(8),
  call_date DATETIME,
  start_epoch INT UNSIGNED,
  end_epoch INT UNSIGNED,
  length_in_sec INT,
  status VARCHAR(6),
  phone_code VARCHAR(10),
  phone_number VARCHAR(18),
  user VARCHAR(20),
  comments VARCHAR(255),
  processed ENUM('Y','N'),
  user_group VARCHAR(20),
  term_reason ENUM('CALLER','AGENT','QUEUETIMEOUT','ABANDON','AFTERHOURS','NONE') DEFAULT 'NONE',
  alt_dial VARCHAR(6) DEFAULT 'NONE',
  called_count SMALLINT UNSIGNED DEFAULT 0,
  PRIMARY KEY (uniqueid),
  KEY lead_id (lead_id, call_date),
  KEY phone_number (phone_number, call_date),
  KEY call_date (call_date)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}log_archive LIKE ${p}log;

CREATE TABLE ${p}closer_log (
  closecallid INT UNSIGNED NOT NULL AUTO_INCREMENT,
  lead_id INT UNSIGNED NOT NULL DEFAULT 0,
  list_id BIGINT UNSIGNED,
  campaign_id VARCHAR(20),
  call_date DATETIME,
  start_epoch INT UNSIGNED,
  end_epoch INT UNSIGNED,
  length_in_sec INT,
  status VARCHAR(6),
  phone_code VARCHAR(10),
  phone_number VARCHAR(18),
  user VARCHAR(20),
  comments VARCHAR(255),
  processed ENUM('Y','N'),
  queue_seconds DECIMAL(7,2) DEFAULT 0,
  user_group VARCHAR(20),
  xfercallid INT UNSIGNED,
  term_reason ENUM('CALLER','AGENT','QUEUETIMEOUT','ABANDON','AFTERHOURS','HOLDRECALLXFER','HOLDTIME','NOAGENT','NONE','MAXCALLS','ACFILTER','CLOSETIME') DEFAULT 'NONE',
  uniqueid VARCHAR(20) NOT NULL DEFAULT '',
  agent_only VARCHAR(20) DEFAULT '',
  queue_position SMALLINT UNSIGNED DEFAULT 1,
  called_count SMALLINT UNSIGNED DEFAULT 0,
  PRIMARY KEY (closecallid),
  KEY lead_id (lead_id),
  KEY phone_number (phone_number, call_date),
  KEY uniqueid (uniqueid),
  KEY call_date (call_date)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}closer_log_archive LIKE ${p}closer_log;

CREATE TABLE ${p}log_extended (
  uniqueid VARCHAR(50) NOT NULL,
  server_ip VARCHAR(15),
  call_date DATETIME,
  lead_id INT UNSIGNED,
  caller_code VARCHAR(30) NOT NULL DEFAULT '',
  custom_call_id VARCHAR(100),
  PRIMARY KEY (uniqueid),
  KEY caller_code (caller_code),
  KEY call_date (call_date)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}log_extended_archive LIKE ${p}log_extended;

CREATE TABLE ${p}did_log (
  insertion_order INT UNSIGNED NOT NULL AUTO_INCREMENT INVISIBLE,
  uniqueid VARCHAR(20) NOT NULL DEFAULT '',
  channel VARCHAR(100) NOT NULL DEFAULT '',
  server_ip VARCHAR(15) NOT NULL DEFAULT '',
  caller_id_number VARCHAR(18),
  caller_id_name VARCHAR(20),
  extension VARCHAR(100),
  call_date DATETIME,
  did_id VARCHAR(9) DEFAULT '',
  did_route VARCHAR(9) DEFAULT '',
  PRIMARY KEY (insertion_order),
  KEY uniqueid (uniqueid),
  KEY extension (extension, call_date),
  KEY call_date (call_date)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}did_log_archive LIKE ${p}did_log;

-- The seconds are unsigned: talk_sec - dead_sec fails in SQL when it would be negative; subtract outside it.
CREATE TABLE ${p}agent_log (
  agent_log_id INT UNSIGNED NOT NULL AUTO_INCREMENT,
  user VARCHAR(20),
  server_ip VARCHAR(15) NOT NULL DEFAULT '',
  event_time DATETIME,
  lead_id INT UNSIGNED,
  campaign_id VARCHAR(8),
  pause_epoch INT UNSIGNED,
  pause_sec SMALLINT UNSIGNED DEFAULT 0,
  wait_epoch INT UNSIGNED,
  wait_sec SMALLINT UNSIGNED DEFAULT 0,
  talk_epoch INT UNSIGNED,
  talk_sec SMALLINT UNSIGNED DEFAULT 0,
  dispo_epoch INT UNSIGNED,
  dispo_sec SMALLINT UNSIGNED DEFAULT 0,
  status VARCHAR(6),
  user_group VARCHAR(20),
  comments VARCHAR(20),
  sub_status VARCHAR(6),
  dead_epoch INT UNSIGNED,
  dead_sec SMALLINT UNSIGNED DEFAULT 0,
  uniqueid VARCHAR(20) NOT NULL DEFAULT '',
  pause_type ENUM('UNDEFINED','SYSTEM','AGENT','API','ADMIN') DEFAULT 'UNDEFINED',
  PRIMARY KEY (agent_log_id),
  KEY user (user, event_time),
  KEY event_time (event_time),
  KEY uniqueid (uniqueid),
  KEY lead_id (lead_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}agent_log_archive LIKE ${p}agent_log;

-- vicidial_id is the uniqueid of an outbound call or the closecallid of an inbound one.
CREATE TABLE IF NOT EXISTS recording_log (
  recording_id INT UNSIGNED NOT NULL AUTO_INCREMENT,
  channel VARCHAR(100),
  server_ip VARCHAR(15),
  extension VARCHAR(100),
  start_time DATETIME,
  start_epoch INT UNSIGNED,
  end_time DATETIME,
  end_epoch INT UNSIGNED,
  length_in_sec MEDIUMINT UNSIGNED,
  length_in_min DOUBLE(8,2),
  filename VARCHAR(100),
  location VARCHAR(255),
  lead_id INT UNSIGNED,
  user VARCHAR(20),
  vicidial_id VARCHAR(20),
  PRIMARY KEY (recording_id),
  KEY user (user, start_time),
  KEY start_time (start_time),
  KEY lead_id (lead_id),
  KEY vicidial_id (vicidial_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS recording_log_archive LIKE recording_log;
