-- Intent: staff correct what the rule about other persons leaves out of a copy. Rows are only added; the latest about a passage counts.
-- The passage may be somebody else's name, so it is sealed.
CREATE TABLE passage_ruling (
    id             BIGINT         NOT NULL,
    version        INT            NOT NULL,
    reference      CHAR(12)       NOT NULL,
    interaction_id BIGINT         NOT NULL,
    customer_id    BIGINT         NOT NULL,
    passage        VARBINARY(700) NOT NULL,
    reason         VARCHAR(20)    NOT NULL,
    ruled_as       VARCHAR(40)    NOT NULL,
    ruled_at       DATETIME(6)    NOT NULL,
    CONSTRAINT pk_passage_ruling PRIMARY KEY (id),
    CONSTRAINT uq_passage_ruling UNIQUE (reference),
    CONSTRAINT fk_passage_ruling_interaction FOREIGN KEY (interaction_id) REFERENCES interaction (id)
);
CREATE INDEX ix_passage_ruling_customer ON passage_ruling (customer_id, ruled_at);
CREATE INDEX ix_passage_ruling_interaction ON passage_ruling (interaction_id);
