-- Intent: who did or saw what, append-only. Each entry carries the keyed hash of the one before it; the head tells how long the chain is.
-- Nothing here names a person: subjects and actors are pseudonymous keys. Words that somebody typed live in audit_note, sealed, and can be
-- removed without touching the chain.
CREATE TABLE audit_entry (
    seq         BIGINT       NOT NULL,
    happened    DATETIME(6)  NOT NULL,
    actor_kind  VARCHAR(10)  NOT NULL,
    actor_key   VARCHAR(64)  NOT NULL,
    actor_role  VARCHAR(40)  NOT NULL,
    action      VARCHAR(60)  NOT NULL,
    subject_key VARCHAR(64),
    classes     VARCHAR(300) NOT NULL,
    purpose     VARCHAR(20)  NOT NULL,
    target      VARCHAR(64),
    note_hash   VARCHAR(43),
    prev_hash   VARCHAR(43)  NOT NULL,
    entry_hash  VARCHAR(43)  NOT NULL,
    CONSTRAINT pk_audit_entry PRIMARY KEY (seq)
);
CREATE INDEX ix_audit_entry_subject ON audit_entry (subject_key, seq);
CREATE INDEX ix_audit_entry_target ON audit_entry (target, seq);

CREATE TABLE audit_note (
    seq         BIGINT          NOT NULL,
    subject_key VARCHAR(64),
    note        VARBINARY(5000) NOT NULL,
    CONSTRAINT pk_audit_note PRIMARY KEY (seq),
    CONSTRAINT fk_audit_note_entry FOREIGN KEY (seq) REFERENCES audit_entry (seq)
);
CREATE INDEX ix_audit_note_subject ON audit_note (subject_key);

-- One row. Writers queue on it, so numbers follow each other without a gap on any number of nodes.
CREATE TABLE audit_head (
    id         BIGINT      NOT NULL,
    seq        BIGINT      NOT NULL,
    entry_hash VARCHAR(43) NOT NULL,
    seal       VARCHAR(43) NOT NULL,
    CONSTRAINT pk_audit_head PRIMARY KEY (id)
);
INSERT INTO audit_head (id, seq, entry_hash, seal) VALUES (1, 0, '', '');
