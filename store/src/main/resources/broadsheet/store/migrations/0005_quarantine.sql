-- Documents that could not be read.
CREATE TABLE quarantine (
  id BIGINT NOT NULL PRIMARY KEY,
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
  document BIGINT NOT NULL PRIMARY KEY REFERENCES quarantine (id),
  content BLOB NOT NULL
);

-- No number is given twice: a page that is out of date must not touch another document.
CREATE TABLE quarantine_number (
  last BIGINT NOT NULL
);

INSERT INTO quarantine_number (last) VALUES (0);

-- How far archives were taken in.
CREATE TABLE intake_mark (
  file TEXT NOT NULL PRIMARY KEY,
  documents BIGINT NOT NULL,
  articles BIGINT NOT NULL,
  reader_version INTEGER NOT NULL
);
