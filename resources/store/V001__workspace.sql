-- One workspace: many books (a department's budget of one year each).
-- Amounts are BIGINT in fen. Elements stand in the order of their position.
-- No foreign keys between elements: the book checks every edit before it is saved, and again
-- when it is loaded; a journal row and the rows it describes are written in one transaction.

-- Counts the saved changes of the whole workspace; a backup names the revision it holds.
CREATE TABLE workspace (
  only_row BOOLEAN NOT NULL PRIMARY KEY CHECK (only_row),
  revision BIGINT NOT NULL
);
INSERT INTO workspace (only_row, revision) VALUES (TRUE, 0);

CREATE TABLE book (
  id BIGINT NOT NULL PRIMARY KEY,
  edition VARCHAR NOT NULL,
  budget_year INTEGER NOT NULL,
  department VARCHAR NOT NULL,
  next_fact_id BIGINT NOT NULL,
  changed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE unit (
  book_id BIGINT NOT NULL,
  code VARCHAR NOT NULL,
  position BIGINT NOT NULL,
  name VARCHAR NOT NULL,
  type VARCHAR NOT NULL,
  PRIMARY KEY (book_id, code)
);

CREATE TABLE project (
  book_id BIGINT NOT NULL,
  code VARCHAR NOT NULL,
  position BIGINT NOT NULL,
  name VARCHAR NOT NULL,
  PRIMARY KEY (book_id, code)
);

CREATE TABLE budget_line (
  book_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  position BIGINT NOT NULL,
  unit VARCHAR NOT NULL,
  functional VARCHAR NOT NULL,
  category VARCHAR NOT NULL,
  department_economic VARCHAR,
  government_economic VARCHAR,
  project VARCHAR,
  source VARCHAR NOT NULL,
  timing VARCHAR NOT NULL,
  amount BIGINT NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE TABLE revenue_item (
  book_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  position BIGINT NOT NULL,
  unit VARCHAR NOT NULL,
  code VARCHAR NOT NULL,
  source VARCHAR NOT NULL,
  amount BIGINT NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE TABLE year_end_carry_over (
  book_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  position BIGINT NOT NULL,
  unit VARCHAR NOT NULL,
  source VARCHAR NOT NULL,
  amount BIGINT NOT NULL,
  PRIMARY KEY (book_id, id)
);

-- What the user did, undid and did again, in order, from 1 without gaps. A book as it was created
-- is the state before 1. acts_on: for UNDO and REDO the seq of the DO they act on, else seq itself.
CREATE TABLE journal (
  book_id BIGINT NOT NULL,
  seq BIGINT NOT NULL,
  at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  step VARCHAR NOT NULL,
  acts_on BIGINT NOT NULL,
  label VARCHAR NOT NULL,
  PRIMARY KEY (book_id, seq)
);

-- The edit of a DO as JSON, gzipped when large, in parts: apart from the journal, so that the
-- history of a large book is listed without reading its payloads, and no LOB storage is needed.
CREATE TABLE journal_edit (
  book_id BIGINT NOT NULL,
  seq BIGINT NOT NULL,
  part INTEGER NOT NULL,
  payload VARBINARY NOT NULL,
  PRIMARY KEY (book_id, seq, part)
);
