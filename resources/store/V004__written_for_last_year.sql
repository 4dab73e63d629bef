-- In fen; null where last year was not entered when the reason was written, or nobody noted it.
ALTER TABLE passage ADD COLUMN written_for_last_year BIGINT;
