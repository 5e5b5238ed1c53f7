-- Intent: what the billing system is told of what changed here, in one numbered row of telling, until an extract of its says that it has
-- taken it; and what an extract says against it, until staff decide. No value of a person but sealed ones.
CREATE TABLE outbound_head (
    id  BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    CONSTRAINT pk_outbound_head PRIMARY KEY (id)
);
INSERT INTO outbound_head (id, seq) VALUES (1, 0);

CREATE TABLE outbound_change (
    id              BIGINT      NOT NULL,
    version         INT         NOT NULL,
    seq             BIGINT      NOT NULL,
    kind            VARCHAR(10) NOT NULL,
    customer_id     BIGINT,
    field_name      VARCHAR(20),
    before_hash     VARCHAR(43),
    erased_number   VARBINARY(300),
    made_at         DATETIME(6) NOT NULL,
    acknowledged_at DATETIME(6),
    CONSTRAINT pk_outbound_change PRIMARY KEY (id),
    CONSTRAINT uq_outbound_change_seq UNIQUE (seq),
    CONSTRAINT fk_outbound_change_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);
CREATE INDEX ix_outbound_change_customer ON outbound_change (customer_id, seq);
CREATE INDEX ix_outbound_change_waiting ON outbound_change (acknowledged_at, seq);

CREATE TABLE extract_conflict (
    id           BIGINT      NOT NULL,
    version      INT         NOT NULL,
    reference    VARCHAR(12) NOT NULL,
    customer_id  BIGINT      NOT NULL,
    field_name   VARCHAR(20) NOT NULL,
    theirs       VARBINARY(1300),
    extracted_at DATETIME(6) NOT NULL,
    state        VARCHAR(10) NOT NULL,
    decided_at   DATETIME(6),
    CONSTRAINT pk_extract_conflict PRIMARY KEY (id),
    CONSTRAINT uq_extract_conflict_reference UNIQUE (reference),
    CONSTRAINT fk_extract_conflict_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);
CREATE INDEX ix_extract_conflict_customer ON extract_conflict (customer_id, field_name);
CREATE INDEX ix_extract_conflict_state ON extract_conflict (state, extracted_at);
