-- Intent: beside every value of a person how it came in and which version of the privacy policy counted then. Of older rows nobody knows:
-- null says so.
ALTER TABLE customer MODIFY COLUMN origins VARCHAR(2000) NOT NULL;
ALTER TABLE contact_point ADD COLUMN came_by VARCHAR(10);
ALTER TABLE contact_point ADD COLUMN policy_number VARCHAR(8);
