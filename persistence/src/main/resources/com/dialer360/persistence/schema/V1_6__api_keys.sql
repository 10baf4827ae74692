-- Keys of API users. The secret itself is kept nowhere. An existing schema may do without this table: see
-- docs/live-system.md.

-- A key belongs to a row of users, not to a name: it dies with the user, and nobody who gets the name later has it.
CREATE TABLE ${p}api_keys (
  key_id CHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  secret_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  user_id INT UNSIGNED NOT NULL,
  user VARCHAR(20) NOT NULL,
  created DATETIME NOT NULL,
  expires DATETIME,
  revoked DATETIME,
  functions TEXT NOT NULL,
  PRIMARY KEY (key_id),
  KEY user (user)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
