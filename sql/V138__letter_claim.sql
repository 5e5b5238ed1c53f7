-- Intent: who holds a letter is known by a number of its own. Tries are counted down when the mail server was away, so they cannot say it.
ALTER TABLE letter ADD COLUMN claim BIGINT;
