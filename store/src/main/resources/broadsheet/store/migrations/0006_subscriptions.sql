-- Subscriptions at hubs (WebSub); times in milliseconds since 1970 UTC.
CREATE TABLE subscription (
  number INTEGER NOT NULL PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  topic TEXT NOT NULL,
  hub TEXT NOT NULL,
  feed TEXT NOT NULL,
  secret TEXT NOT NULL,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  until BIGINT,
  next_at BIGINT NOT NULL,
  reason TEXT
);
CREATE INDEX subscription_feed ON subscription (feed);
CREATE INDEX subscription_next ON subscription (next_at);
