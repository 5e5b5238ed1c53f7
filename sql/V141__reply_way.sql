-- Intent: we answer by the way the customer prefers; where we did not, the reason is kept with the answer.
ALTER TABLE interaction ADD COLUMN other_way VARCHAR(20);
