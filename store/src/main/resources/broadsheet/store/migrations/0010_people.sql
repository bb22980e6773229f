-- People: invitations, what each has read, and what editors ruled of stories.

ALTER TABLE account ADD COLUMN active INTEGER NOT NULL DEFAULT 1;
ALTER TABLE account ADD COLUMN since BIGINT;

ALTER TABLE session ADD COLUMN opened BIGINT NOT NULL DEFAULT 0;
ALTER TABLE session ADD COLUMN device TEXT NOT NULL DEFAULT '';

CREATE TABLE invitation (
  token_hash TEXT NOT NULL PRIMARY KEY,
  role TEXT NOT NULL,
  reader TEXT,
  made_by TEXT NOT NULL,
  made BIGINT NOT NULL,
  expires BIGINT NOT NULL
);

-- A mark of 0 says that the reader wants the story to be new to them, from then on.
ALTER TABLE read_mark ADD COLUMN is_read INTEGER NOT NULL DEFAULT 1;

CREATE TABLE article_mark (
  reader TEXT NOT NULL,
  article TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (reader, article)
);

CREATE TABLE bookmark (
  reader TEXT NOT NULL PRIMARY KEY,
  visited BIGINT,
  before BIGINT,
  up_to BIGINT,
  up_to_before BIGINT
);

-- Rulings are only ever added; the stories they name may be gone.
CREATE TABLE story_ruling (
  number INTEGER NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  from_story TEXT NOT NULL,
  into_story TEXT NOT NULL,
  moved TEXT NOT NULL,
  beside TEXT NOT NULL,
  at BIGINT NOT NULL,
  made_by TEXT NOT NULL,
  why TEXT NOT NULL,
  undoes BIGINT NOT NULL
);

CREATE INDEX story_ruling_from ON story_ruling (from_story);

CREATE INDEX story_ruling_into ON story_ruling (into_story);

CREATE TRIGGER story_ruling_unchanged BEFORE UPDATE ON story_ruling
BEGIN SELECT RAISE(ABORT, 'rulings are never changed'); END;

CREATE TRIGGER story_ruling_kept BEFORE DELETE ON story_ruling
BEGIN SELECT RAISE(ABORT, 'rulings are never deleted'); END;

CREATE TABLE story_gone (
  story TEXT NOT NULL PRIMARY KEY,
  into_story TEXT NOT NULL
);
