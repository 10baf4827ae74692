-- What goes on right now: agents, calls, conferences, chats, and what the telephony servers are told to do.

CREATE TABLE ${p}live_agents (
  live_agent_id INT UNSIGNED NOT NULL AUTO_INCREMENT,
  user VARCHAR(20),
  server_ip VARCHAR(15) NOT NULL DEFAULT '',
  conf_exten VARCHAR(20),
  extension VARCHAR(100),
  status ENUM('READY','QUEUE','INCALL','PAUSED','CLOSER','MQUEUE') DEFAULT 'PAUSED',
  lead_id INT UNSIGNED NOT NULL DEFAULT 0,
  campaign_id VARCHAR(8),
  uniqueid VARCHAR(20),
  callerid VARCHAR(20),
  channel VARCHAR(100),
  random_id INT UNSIGNED,
  last_call_time DATETIME,
  last_update_time TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
  last_call_finish DATETIME,
  closer_campaigns TEXT,
  call_server_ip VARCHAR(15),
  user_level TINYINT UNSIGNED DEFAULT 0,
  comments VARCHAR(20),
  calls_today SMALLINT UNSIGNED DEFAULT 0,
  agent_log_id INT UNSIGNED DEFAULT 0,
  last_state_change DATETIME,
  outbound_autodial ENUM('Y','N') DEFAULT 'N',
  manager_ingroup_set ENUM('Y','N','SET') DEFAULT 'N',
  external_igb_set_user VARCHAR(20) DEFAULT '',
  on_hook_agent ENUM('Y','N') DEFAULT 'N',
  on_hook_ring_time SMALLINT DEFAULT 15,
  ring_callerid VARCHAR(20) DEFAULT '',
  preview_lead_id INT UNSIGNED DEFAULT 0,
  PRIMARY KEY (live_agent_id),
  KEY user (user),
  KEY conf_exten (conf_exten, server_ip),
  KEY lead_id (lead_id, status),
  KEY campaign_id (campaign_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}live_inbound_agents (
  user VARCHAR(20) NOT NULL,
  group_id VARCHAR(20) NOT NULL,
  group_weight TINYINT DEFAULT 0,
  calls_today SMALLINT UNSIGNED DEFAULT 0,
  last_call_time DATETIME,
  last_call_finish DATETIME,
  PRIMARY KEY (user, group_id),
  KEY group_id (group_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}auto_calls (
  auto_call_id INT UNSIGNED NOT NULL AUTO_INCREMENT,
  server_ip VARCHAR(15) NOT NULL DEFAULT '',
  campaign_id VARCHAR(20),
  status ENUM('SENT','RINGING','LIVE','XFER','PAUSED','CLOSER','BUSY','DISCONNECT','IVR') DEFAULT 'PAUSED',
  lead_id INT UNSIGNED NOT NULL DEFAULT 0,
  uniqueid VARCHAR(20),
  callerid VARCHAR(20),
  channel VARCHAR(100),
  phone_code VARCHAR(10),
  phone_number VARCHAR(18),
  call_time DATETIME,
  call_type ENUM('IN','OUT','OUTBALANCE') DEFAULT 'OUT',
  stage VARCHAR(20) DEFAULT 'START',
  last_update_time TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
  alt_dial VARCHAR(6) DEFAULT 'NONE',
  queue_priority TINYINT DEFAULT 0,
  agent_only VARCHAR(20) DEFAULT '',
  PRIMARY KEY (auto_call_id),
  KEY callerid (callerid),
  KEY campaign_id (campaign_id, status)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS parked_channels (
  insertion_order INT UNSIGNED NOT NULL AUTO_INCREMENT INVISIBLE,
  channel VARCHAR(100) NOT NULL DEFAULT '',
  server_ip VARCHAR(15) NOT NULL DEFAULT '',
  channel_group VARCHAR(30),
  extension VARCHAR(100),
  parked_by VARCHAR(100),
  parked_time DATETIME,
  PRIMARY KEY (insertion_order),
  KEY channel_group (channel_group)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}conferences (
  conf_exten INT UNSIGNED NOT NULL,
  server_ip VARCHAR(15) NOT NULL,
  extension VARCHAR(100),
  leave_3way ENUM('0','1') DEFAULT '0',
  leave_3way_datetime DATETIME,
  PRIMARY KEY (server_ip, conf_exten)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}live_chats (
  chat_id INT UNSIGNED NOT NULL AUTO_INCREMENT,
  chat_start_time DATETIME,
  status ENUM('LIVE','WAITING'),
  chat_creator VARCHAR(20),
  group_id VARCHAR(20),
  lead_id INT UNSIGNED,
  PRIMARY KEY (chat_id),
  KEY chat_creator (chat_creator, lead_id, chat_start_time)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}chat_log (
  message_row_id INT UNSIGNED NOT NULL AUTO_INCREMENT,
  chat_id VARCHAR(20),
  message MEDIUMTEXT,
  message_time DATETIME,
  poster VARCHAR(20),
  chat_member_name VARCHAR(100),
  chat_level ENUM('0','1') DEFAULT '0',
  PRIMARY KEY (message_row_id),
  KEY chat_id (chat_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}manager (
  man_id INT UNSIGNED NOT NULL AUTO_INCREMENT,
  uniqueid VARCHAR(20),
  entry_date DATETIME,
  status ENUM('NEW','QUEUE','SENT','UPDATED','DEAD'),
  response ENUM('Y','N'),
  server_ip VARCHAR(15) NOT NULL DEFAULT '',
  channel VARCHAR(100),
  action VARCHAR(20),
  callerid VARCHAR(20),
  cmd_line_b VARCHAR(100),
  cmd_line_c VARCHAR(100),
  cmd_line_d VARCHAR(100),
  cmd_line_e VARCHAR(100),
  cmd_line_f VARCHAR(100),
  cmd_line_g VARCHAR(100),
  cmd_line_h VARCHAR(100),
  cmd_line_i VARCHAR(100),
  cmd_line_j VARCHAR(100),
  cmd_line_k VARCHAR(100),
  PRIMARY KEY (man_id),
  KEY server_ip (server_ip, status),
  KEY callerid (callerid)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}dial_log (
  insertion_order INT UNSIGNED NOT NULL AUTO_INCREMENT INVISIBLE,
  caller_code VARCHAR(30) NOT NULL DEFAULT '',
  lead_id INT UNSIGNED DEFAULT 0,
  server_ip VARCHAR(15),
  call_date DATETIME,
  extension VARCHAR(100) DEFAULT '',
  channel VARCHAR(100) DEFAULT '',
  context VARCHAR(100) DEFAULT '',
  timeout MEDIUMINT UNSIGNED DEFAULT 0,
  outbound_cid VARCHAR(100) DEFAULT '',
  sip_hangup_cause SMALLINT UNSIGNED DEFAULT 0,
  sip_hangup_reason VARCHAR(50) DEFAULT '',
  uniqueid VARCHAR(20) DEFAULT '',
  PRIMARY KEY (insertion_order),
  KEY caller_code (caller_code),
  KEY call_date (call_date)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}rt_monitor_log (
  insertion_order INT UNSIGNED NOT NULL AUTO_INCREMENT INVISIBLE,
  manager_user VARCHAR(20) NOT NULL DEFAULT '',
  manager_server_ip VARCHAR(15) NOT NULL DEFAULT '',
  manager_phone VARCHAR(100) NOT NULL DEFAULT '',
  manager_ip VARCHAR(45),
  agent_user VARCHAR(20),
  agent_server_ip VARCHAR(15),
  agent_status VARCHAR(10),
  agent_session VARCHAR(10),
  lead_id INT UNSIGNED,
  campaign_id VARCHAR(8),
  caller_code VARCHAR(20) NOT NULL,
  monitor_start_time DATETIME,
  monitor_end_time DATETIME,
  monitor_sec INT UNSIGNED DEFAULT 0,
  monitor_type ENUM('LISTEN','BARGE','HIJACK','WHISPER') DEFAULT 'LISTEN',
  PRIMARY KEY (insertion_order),
  UNIQUE KEY caller_code (caller_code),
  KEY monitor_start_time (monitor_start_time)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
