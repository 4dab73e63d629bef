-- The versions of a book that were handed in (已上报) or, at the bureau, received.
-- origin: OWN, handed in from here; RECEIVED, from a package of the department.
-- state: FILED, RECEIVED or REOPENED; the latest version decides whether the book may be edited.
-- digest: SM3 of the package's manifest. signer: fingerprint of the key; null when not signed.
CREATE TABLE submission (
  book_id BIGINT NOT NULL,
  version INTEGER NOT NULL,
  origin VARCHAR NOT NULL,
  state VARCHAR NOT NULL,
  at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  received_at TIMESTAMP(3) WITH TIME ZONE,
  receiver VARCHAR,
  digest VARCHAR NOT NULL,
  signer VARCHAR,
  PRIMARY KEY (book_id, version)
);

-- The book json of a version, gzipped, in parts: H2 bounds a VARBINARY.
CREATE TABLE submission_part (
  book_id BIGINT NOT NULL,
  version INTEGER NOT NULL,
  part INTEGER NOT NULL,
  payload VARBINARY NOT NULL,
  PRIMARY KEY (book_id, version, part)
);
