-- Intent: how far this database knows the erasure ledger, a file outside it. A database that knows less than the file was restored from a
-- backup that still holds people who were erased since.
CREATE TABLE ledger_head (
    id         BIGINT      NOT NULL,
    version    INT         NOT NULL,
    entry_hash VARCHAR(43) NOT NULL,
    CONSTRAINT pk_ledger_head PRIMARY KEY (id)
);
INSERT INTO ledger_head (id, version, entry_hash) VALUES (1, 1, '');
