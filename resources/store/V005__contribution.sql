-- What a unit handed in and its data come from, as JSON; null where they were entered here.
ALTER TABLE unit ADD COLUMN contribution VARCHAR;
