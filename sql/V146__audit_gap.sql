-- Intent: entries of the audit end with the operator's rule for them. What was removed is a sealed gap that the chain goes on after, so that
-- any other removal is still found. The last use of data, a row a person, is forgotten by the same rule.
CREATE TABLE audit_gap (
    first_seq  BIGINT      NOT NULL,
    last_seq   BIGINT      NOT NULL,
    entry_hash VARCHAR(43) NOT NULL,
    seal       VARCHAR(43) NOT NULL,
    CONSTRAINT pk_audit_gap PRIMARY KEY (first_seq)
);
CREATE INDEX ix_audit_entry_happened ON audit_entry (happened);
-- A time before any use: the first sweep looks at every row there is.
ALTER TABLE data_use ADD COLUMN oldest_at DATETIME(6) DEFAULT '2000-01-01 00:00:00' NOT NULL;
CREATE INDEX ix_data_use_oldest ON data_use (oldest_at);
CREATE INDEX ix_letter_created ON letter (created);
