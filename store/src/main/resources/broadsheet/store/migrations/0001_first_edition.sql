-- Times are epoch milliseconds. Lists that are only ever read whole are JSON; what is compared in
-- bulk (vectors, terms, sketches) is packed.

CREATE TABLE article (
  id TEXT NOT NULL PRIMARY KEY,
  url TEXT,
  title TEXT NOT NULL,
  standfirst TEXT,
  authors TEXT NOT NULL,
  outlet TEXT,
  agency TEXT,
  published_at BIGINT,
  has_time INTEGER NOT NULL,
  language TEXT,
  hashtags TEXT NOT NULL,
  related TEXT NOT NULL
);

CREATE TABLE body (
  article TEXT NOT NULL PRIMARY KEY REFERENCES article (id),
  text TEXT NOT NULL,
  sections TEXT NOT NULL
);

CREATE TABLE enrichment (
  article TEXT NOT NULL PRIMARY KEY REFERENCES article (id),
  language TEXT NOT NULL,
  content TEXT NOT NULL
);

CREATE TABLE tagged (
  hashtag TEXT NOT NULL,
  at BIGINT NOT NULL,
  article TEXT NOT NULL REFERENCES article (id),
  PRIMARY KEY (hashtag, at, article)
);

CREATE TABLE fingerprint (
  article TEXT NOT NULL PRIMARY KEY REFERENCES article (id),
  seen_at BIGINT NOT NULL,
  published_at BIGINT,
  outlet TEXT,
  vector BLOB NOT NULL,
  terms BLOB NOT NULL,
  sketch BLOB NOT NULL
);

CREATE INDEX fingerprint_seen ON fingerprint (seen_at, article);

CREATE TABLE story (
  id TEXT NOT NULL PRIMARY KEY,
  headline TEXT NOT NULL,
  gist TEXT NOT NULL,
  first_at BIGINT NOT NULL,
  last_at BIGINT NOT NULL,
  hashtags TEXT NOT NULL
);

CREATE INDEX story_last ON story (last_at DESC, id);

CREATE TABLE membership (
  article TEXT NOT NULL PRIMARY KEY REFERENCES article (id),
  story TEXT NOT NULL REFERENCES story (id),
  position INTEGER NOT NULL,
  seen_at BIGINT NOT NULL,
  published_at BIGINT,
  has_time INTEGER NOT NULL,
  outlet TEXT,
  origin TEXT NOT NULL,
  copy_of TEXT,
  reasons TEXT NOT NULL,
  UNIQUE (story, position)
);

CREATE TABLE outlet (
  name TEXT NOT NULL PRIMARY KEY,
  domain TEXT,
  country TEXT,
  family TEXT,
  agency INTEGER NOT NULL
);

CREATE TABLE account (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL,
  password_hash TEXT NOT NULL
);

-- A reader need not have an account here, and a story may be told anew: neither is referenced.
CREATE TABLE session (
  token_hash TEXT NOT NULL PRIMARY KEY,
  reader TEXT NOT NULL,
  expires BIGINT NOT NULL
);

CREATE INDEX session_reader ON session (reader);

CREATE TABLE read_mark (
  reader TEXT NOT NULL,
  story TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (reader, story)
);
