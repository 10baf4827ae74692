-- Imports of leads, and the rows that they refused. See docs/adr/0016.

CREATE TABLE ${p}lead_imports (
  import_id INT UNSIGNED NOT NULL AUTO_INCREMENT,
  user VARCHAR(20) NOT NULL,
  list_id VARCHAR(20) NOT NULL,
  fingerprint CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  finished ENUM('Y','N') NOT NULL DEFAULT 'N',
  rows_read BIGINT UNSIGNED NOT NULL DEFAULT 0,
  rows_added BIGINT UNSIGNED NOT NULL DEFAULT 0,
  rows_refused BIGINT UNSIGNED NOT NULL DEFAULT 0,
  checksum BIGINT NOT NULL DEFAULT 0,
  started DATETIME NOT NULL,
  changed DATETIME NOT NULL,
  PRIMARY KEY (import_id),
  KEY fingerprint (fingerprint)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ${p}lead_import_refusals (
  import_id INT UNSIGNED NOT NULL,
  line_number BIGINT UNSIGNED NOT NULL,
  phone_number VARCHAR(255) NOT NULL,
  code VARCHAR(60) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  PRIMARY KEY (import_id, line_number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
