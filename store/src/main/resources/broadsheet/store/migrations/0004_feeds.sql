-- A feed's state is read and written as a whole; what is asked of all feeds has columns.

CREATE TABLE feed (
  id TEXT NOT NULL PRIMARY KEY,
  url TEXT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT,
  folder TEXT NOT NULL,
  outlet TEXT,
  interval_seconds BIGINT,
  paused INTEGER NOT NULL,
  full_text INTEGER NOT NULL,
  due_at BIGINT,
  rest_until BIGINT,
  state TEXT NOT NULL
);

-- Paused and gone feeds have no due_at.
CREATE INDEX feed_due ON feed (due_at, id) WHERE due_at IS NOT NULL;

-- What is needed to know an entry again stays (its link is in canonical spelling, its address as it is); its content goes when it is an article. A turn_at is
-- there while it waits.
CREATE TABLE entry (
  feed TEXT NOT NULL REFERENCES feed (id),
  entry_key TEXT NOT NULL,
  guid TEXT NOT NULL,
  link TEXT NOT NULL,
  address TEXT,
  title TEXT NOT NULL,
  print TEXT NOT NULL,
  published_at BIGINT,
  seen_at BIGINT NOT NULL,
  standing TEXT NOT NULL,
  turn_at BIGINT,
  tries INTEGER NOT NULL,
  content TEXT,
  article TEXT,
  why TEXT NOT NULL,
  PRIMARY KEY (feed, entry_key)
);

CREATE INDEX entry_seen ON entry (feed, seen_at);

CREATE INDEX entry_turn ON entry (turn_at, feed, entry_key) WHERE turn_at IS NOT NULL;
