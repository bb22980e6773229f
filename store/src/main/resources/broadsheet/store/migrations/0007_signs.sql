-- Signs of outlets; times in milliseconds since 1970 UTC.
CREATE TABLE sign (
  outlet TEXT NOT NULL PRIMARY KEY,
  address TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  next_at BIGINT NOT NULL,
  why TEXT NOT NULL,
  kind TEXT,
  digest TEXT,
  content BLOB
);
CREATE INDEX sign_digest ON sign (digest);
