-- Intent: who outside got what of whom, and what they were told when it was corrected, paused or erased. A recipient knows a person by the
-- reference here and by no number of ours; after an erasure the reference is all that is left.
CREATE TABLE disclosure (
    id           BIGINT       NOT NULL,
    version      INT          NOT NULL,
    reference    VARCHAR(12)  NOT NULL,
    customer_id  BIGINT,
    recipient    VARCHAR(40)  NOT NULL,
    classes      VARCHAR(400) NOT NULL,
    purpose      VARCHAR(20)  NOT NULL,
    ground       VARCHAR(20)  NOT NULL,
    how          VARCHAR(300),
    disclosed_at DATETIME(6)  NOT NULL,
    recorded_by  VARCHAR(64)  NOT NULL,
    CONSTRAINT pk_disclosure PRIMARY KEY (id)
);
CREATE INDEX ix_disclosure_customer ON disclosure (customer_id, disclosed_at);
CREATE INDEX ix_disclosure_reference ON disclosure (reference);
CREATE INDEX ix_disclosure_at ON disclosure (disclosed_at);

CREATE TABLE recipient_notice (
    id          BIGINT      NOT NULL,
    version     INT         NOT NULL,
    number      VARCHAR(12) NOT NULL,
    recipient   VARCHAR(40) NOT NULL,
    reference   VARCHAR(12) NOT NULL,
    kind        VARCHAR(10) NOT NULL,
    made_at     DATETIME(6) NOT NULL,
    answered_at DATETIME(6),
    CONSTRAINT pk_recipient_notice PRIMARY KEY (id),
    CONSTRAINT uq_recipient_notice UNIQUE (number)
);
CREATE INDEX ix_recipient_notice_open ON recipient_notice (answered_at, made_at);
CREATE INDEX ix_recipient_notice_reference ON recipient_notice (reference, made_at);
