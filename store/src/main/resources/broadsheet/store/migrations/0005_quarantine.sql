-- Documents that could not be read. Numbers are never given twice: pages count back by them.
CREATE TABLE quarantine (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  digest TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  place TEXT NOT NULL,
  url TEXT,
  seen_at BIGINT,
  format TEXT,
  reason TEXT NOT NULL,
  size INTEGER NOT NULL,
  tried_at BIGINT NOT NULL,
  tries INTEGER NOT NULL,
  reader_version INTEGER NOT NULL
);

CREATE INDEX quarantine_version ON quarantine (reader_version, id);

CREATE TABLE quarantine_content (
  document INTEGER NOT NULL PRIMARY KEY REFERENCES quarantine (id),
  content BLOB NOT NULL
);

-- How far archives were taken in.
CREATE TABLE intake_mark (
  file TEXT NOT NULL PRIMARY KEY,
  documents BIGINT NOT NULL,
  articles BIGINT NOT NULL,
  reader_version INTEGER NOT NULL
);
