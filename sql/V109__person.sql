-- Intent: the parts of a name as the billing system knows them, beside the one name; and what a person tells for research only, once they
-- said yes to research. A no wipes it.
ALTER TABLE customer ADD COLUMN given_name VARCHAR(200);
ALTER TABLE customer ADD COLUMN family_name VARCHAR(200);
ALTER TABLE customer ADD COLUMN research BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE customer ADD COLUMN occupation VARCHAR(100);
ALTER TABLE customer ADD COLUMN place_of_use VARCHAR(200);
