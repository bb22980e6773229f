-- A comment; with a semicolon.
CREATE TABLE first_step (id INTEGER NOT NULL PRIMARY KEY);
