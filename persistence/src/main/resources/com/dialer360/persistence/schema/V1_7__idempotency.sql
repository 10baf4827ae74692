-- Answers that are kept for a day, for calls that are repeated with one idempotency key. An existing schema may do
-- without this table: see docs/live-system.md.

-- created is in UTC. A row without an answer belongs to a call that is being worked on. The table must be of InnoDB,
-- whatever the others are: calls wait for one another at its rows.
CREATE TABLE ${p}idempotency (
  key_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  user VARCHAR(20) NOT NULL,
  fingerprint CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created DATETIME NOT NULL,
  answer MEDIUMTEXT,
  PRIMARY KEY (key_hash, user),
  KEY created (created)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
