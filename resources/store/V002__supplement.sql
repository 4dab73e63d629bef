-- What a book holds beside its facts.

CREATE TABLE entered_number (
  book_id BIGINT NOT NULL,
  entry_key VARCHAR NOT NULL,
  position BIGINT NOT NULL,
  amount DECIMAL(17, 2) NOT NULL,
  PRIMARY KEY (book_id, entry_key)
);

-- written_for: in fen; null for a text bound to no figure.
CREATE TABLE passage (
  book_id BIGINT NOT NULL,
  entry_key VARCHAR NOT NULL,
  position BIGINT NOT NULL,
  content VARCHAR NOT NULL,
  written_for BIGINT,
  PRIMARY KEY (book_id, entry_key)
);

-- form: the whole form as JSON, for it is only ever read and written as a whole.
CREATE TABLE performance_target (
  book_id BIGINT NOT NULL,
  project VARCHAR NOT NULL,
  position BIGINT NOT NULL,
  form VARCHAR NOT NULL,
  PRIMARY KEY (book_id, project)
);

-- cells: what was typed, as a JSON object by column.
CREATE TABLE draft (
  book_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  position BIGINT NOT NULL,
  sheet VARCHAR NOT NULL,
  cells VARCHAR NOT NULL,
  PRIMARY KEY (book_id, id)
);
