-- Intent: a link in a mail may also hand over a finished copy. It is good as long as the file is, asks for a code at each download,
-- and is never taken for a link that asks.
ALTER TABLE request_link ADD COLUMN hands_over BOOLEAN DEFAULT FALSE NOT NULL;
