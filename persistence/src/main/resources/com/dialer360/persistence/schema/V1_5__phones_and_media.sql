-- Phones, aliases, voicemail and music on hold.

-- Nothing keeps two phones from having one login on an existing system; the first stored then counts.
CREATE TABLE IF NOT EXISTS phones (
  insertion_order INT UNSIGNED NOT NULL AUTO_INCREMENT INVISIBLE,
  extension VARCHAR(100) NOT NULL,
  dialplan_number VARCHAR(20),
  voicemail_id VARCHAR(10),
  phone_ip VARCHAR(15),
  computer_ip VARCHAR(15),
  server_ip VARCHAR(15) NOT NULL,
  login VARCHAR(15),
  pass VARCHAR(100),
  status ENUM('ACTIVE','SUSPENDED','CLOSED','PENDING','ADMIN'),
  active ENUM('Y','N'),
  phone_type VARCHAR(50),
  fullname VARCHAR(50),
  company VARCHAR(10),
  picture VARCHAR(19),
  messages SMALLINT UNSIGNED DEFAULT 0,
  old_messages SMALLINT UNSIGNED DEFAULT 0,
  protocol ENUM('SIP','Zap','IAX2','EXTERNAL') DEFAULT 'SIP',
  local_gmt VARCHAR(6) DEFAULT '-5.00',
  outbound_cid VARCHAR(20),
  outbound_alt_cid VARCHAR(20) DEFAULT '',
  conf_secret VARCHAR(20) DEFAULT '',
  ext_context VARCHAR(20) DEFAULT 'default',
  phone_context VARCHAR(20) DEFAULT 'default',
  template_id VARCHAR(15) NOT NULL DEFAULT '',
  email VARCHAR(100) DEFAULT '',
  delete_vm_after_email ENUM('N','Y') DEFAULT 'N',
  phone_ring_timeout SMALLINT DEFAULT 60,
  user_group VARCHAR(20) DEFAULT '---ALL---',
  install_directory VARCHAR(100) DEFAULT '/usr/local/perl_TK',
  PRIMARY KEY (insertion_order),
  UNIQUE KEY extension (extension, server_ip),
  KEY login (login),
  KEY server_ip (server_ip),
  KEY voicemail_id (voicemail_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS phones_alias (
  alias_id VARCHAR(20) NOT NULL,
  alias_name VARCHAR(50),
  logins_list VARCHAR(255),
  user_group VARCHAR(20) DEFAULT '---ALL---',
  PRIMARY KEY (alias_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE IF NOT EXISTS groups_alias (
  group_alias_id VARCHAR(30) NOT NULL,
  group_alias_name VARCHAR(50),
  caller_id_number VARCHAR(20),
  caller_id_name VARCHAR(20),
  active ENUM('Y','N') DEFAULT 'N',
  user_group VARCHAR(20) DEFAULT '---ALL---',
  PRIMARY KEY (group_alias_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}voicemail (
  voicemail_id VARCHAR(10) NOT NULL,
  active ENUM('Y','N') DEFAULT 'Y',
  pass VARCHAR(10) NOT NULL DEFAULT '',
  fullname VARCHAR(100) NOT NULL DEFAULT '',
  messages INT DEFAULT 0,
  old_messages INT DEFAULT 0,
  email VARCHAR(100),
  delete_vm_after_email ENUM('N','Y') DEFAULT 'N',
  user_group VARCHAR(20) DEFAULT '---ALL---',
  PRIMARY KEY (voicemail_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}music_on_hold (
  moh_id VARCHAR(100) NOT NULL,
  moh_name VARCHAR(255),
  active ENUM('Y','N') DEFAULT 'N',
  random ENUM('Y','N') DEFAULT 'N',
  remove ENUM('Y','N') DEFAULT 'N',
  user_group VARCHAR(20) DEFAULT '---ALL---',
  PRIMARY KEY (moh_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}music_on_hold_files (
  insertion_order INT UNSIGNED NOT NULL AUTO_INCREMENT INVISIBLE,
  filename VARCHAR(100) NOT NULL,
  moh_id VARCHAR(100) NOT NULL,
  rank SMALLINT,
  PRIMARY KEY (insertion_order),
  KEY moh_id (moh_id, filename)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
