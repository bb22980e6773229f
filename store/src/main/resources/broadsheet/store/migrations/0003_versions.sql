-- How articles read at each fetch, and how outlets are known.

ALTER TABLE article ADD COLUMN version INTEGER NOT NULL DEFAULT 1;

-- The canonical address; empty when there is none, null until it is worked out.
ALTER TABLE article ADD COLUMN address TEXT;

CREATE INDEX article_address ON article (address);

CREATE INDEX article_outlet ON article (outlet, language);

CREATE INDEX fingerprint_outlet ON fingerprint (outlet, seen_at, article);

-- Only of articles that changed, and then of every version, the newest too. A position grows with
-- every change; first versions have none.
CREATE TABLE version (
  article TEXT NOT NULL REFERENCES article (id),
  number INTEGER NOT NULL,
  position BIGINT,
  seen_at BIGINT NOT NULL,
  title TEXT NOT NULL,
  standfirst TEXT,
  text TEXT NOT NULL,
  sections TEXT NOT NULL,
  modified_at BIGINT,
  modified_has_time INTEGER NOT NULL,
  modified_offset INTEGER NOT NULL,
  change TEXT,
  PRIMARY KEY (article, number)
);

CREATE INDEX version_position ON version (position);

CREATE TABLE known_outlet (
  name TEXT NOT NULL PRIMARY KEY
);

CREATE TABLE outlet_alias (
  alias TEXT NOT NULL PRIMARY KEY,
  outlet TEXT NOT NULL REFERENCES known_outlet (name)
);

CREATE INDEX outlet_alias_outlet ON outlet_alias (outlet);

CREATE TABLE outlet_fact (
  outlet TEXT NOT NULL REFERENCES known_outlet (name),
  field TEXT NOT NULL,
  knowledge TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (outlet, field, knowledge)
);

INSERT INTO known_outlet (name) SELECT name FROM outlet;

INSERT INTO known_outlet (name)
  SELECT DISTINCT outlet FROM fingerprint
  WHERE TRIM(outlet) <> '' AND outlet NOT IN (SELECT name FROM outlet);

INSERT INTO outlet_fact (outlet, field, knowledge, value)
  SELECT name, 'DOMAIN', 'LEARNT', domain FROM outlet WHERE TRIM(domain) <> '';

INSERT INTO outlet_fact (outlet, field, knowledge, value)
  SELECT name, 'COUNTRY', 'LEARNT', country FROM outlet WHERE TRIM(country) <> '';

INSERT INTO outlet_fact (outlet, field, knowledge, value)
  SELECT name, 'FAMILY', 'LEARNT', family FROM outlet WHERE TRIM(family) <> '';

INSERT INTO outlet_fact (outlet, field, knowledge, value)
  SELECT name, 'AGENCY', 'LEARNT', 'yes' FROM outlet WHERE agency <> 0;

DROP TABLE outlet;
