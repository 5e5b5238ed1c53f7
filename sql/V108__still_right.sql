-- Intent: when a person last said that what we hold is still right. Null: never.
ALTER TABLE customer ADD COLUMN confirmed_at DATETIME(6);
