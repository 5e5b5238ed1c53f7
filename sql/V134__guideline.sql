-- Intent: which member of staff acknowledged which version of the privacy guideline, with the hash of the text they saw. Rows are only added.
CREATE TABLE guideline_acknowledgement (
    id              BIGINT      NOT NULL,
    version         INT         NOT NULL,
    operator        VARCHAR(40) NOT NULL,
    staff_key       VARCHAR(64) NOT NULL,
    policy_number   VARCHAR(8)  NOT NULL,
    text_hash       CHAR(64)    NOT NULL,
    acknowledged_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_guideline_acknowledgement PRIMARY KEY (id),
    CONSTRAINT uq_guideline_acknowledgement UNIQUE (operator, staff_key, policy_number)
);
