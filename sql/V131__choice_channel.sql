-- Intent: a choice is about a topic on one channel, and a yes that was confirmed from the mailbox keeps the hash of its link as the proof.
ALTER TABLE preference_choice ADD COLUMN channel VARCHAR(10) DEFAULT 'EMAIL' NOT NULL;
ALTER TABLE preference_choice ADD COLUMN proof CHAR(64) NULL;
