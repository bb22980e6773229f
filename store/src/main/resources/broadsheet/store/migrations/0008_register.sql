-- The register of entities. All but the rulings is made of the articles and can be made again.

CREATE TABLE entity (
  id TEXT NOT NULL PRIMARY KEY,
  type TEXT NOT NULL,
  articles INTEGER NOT NULL,
  state TEXT NOT NULL
);

CREATE INDEX entity_most ON entity (type, articles DESC, id);

CREATE TABLE entity_lookup (
  lookup TEXT NOT NULL,
  entity TEXT NOT NULL REFERENCES entity (id),
  PRIMARY KEY (lookup, entity)
);

CREATE INDEX entity_lookup_entity ON entity_lookup (entity);

CREATE TABLE appearance (
  article TEXT NOT NULL,
  named TEXT NOT NULL,
  at BIGINT NOT NULL,
  name TEXT NOT NULL,
  entity TEXT,
  mentions INTEGER NOT NULL,
  reasons TEXT NOT NULL,
  PRIMARY KEY (article, named)
);

CREATE INDEX appearance_entity ON appearance (entity, at DESC, article DESC);

CREATE TABLE register_mark (
  one INTEGER NOT NULL PRIMARY KEY,
  seen_at BIGINT NOT NULL,
  article TEXT NOT NULL
);

CREATE TABLE entity_ruling (
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  kind TEXT NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (one, other)
);
