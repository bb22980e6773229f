-- What a page says besides the text: when it was changed, whose text it is, pictures and marks; and
-- by which clock times were written, in seconds before UTC's.

ALTER TABLE article ADD COLUMN modified_at BIGINT;

ALTER TABLE article ADD COLUMN modified_has_time INTEGER NOT NULL DEFAULT 0;

ALTER TABLE article ADD COLUMN canonical TEXT;

ALTER TABLE article ADD COLUMN pictures TEXT NOT NULL DEFAULT '[]';

ALTER TABLE article ADD COLUMN marks TEXT NOT NULL DEFAULT '[]';

ALTER TABLE article ADD COLUMN published_offset INTEGER NOT NULL DEFAULT 0;

ALTER TABLE article ADD COLUMN modified_offset INTEGER NOT NULL DEFAULT 0;

ALTER TABLE membership ADD COLUMN published_offset INTEGER NOT NULL DEFAULT 0;
