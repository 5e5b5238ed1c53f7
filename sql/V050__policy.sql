-- Intent: which texts this installation has published (a changed text is noticed by its hash), and who agreed to which version.
-- A row of policy_acceptance is never changed but once: an erasure replaces the customer's number by a keyed hash and sets keep_until.
CREATE TABLE policy_version (
    id             BIGINT      NOT NULL,
    version        INT         NOT NULL,
    operator       VARCHAR(40) NOT NULL,
    kind           VARCHAR(10) NOT NULL,
    number         VARCHAR(8)  NOT NULL,
    effective_from DATETIME(6) NOT NULL,
    text_hash      CHAR(64)    NOT NULL,
    registered_at  DATETIME(6) NOT NULL,
    CONSTRAINT pk_policy_version PRIMARY KEY (id),
    CONSTRAINT uq_policy_version UNIQUE (operator, kind, number)
);

CREATE TABLE policy_acceptance (
    id            BIGINT        NOT NULL,
    version       INT           NOT NULL,
    customer_id   BIGINT        NULL,
    erased_hash   CHAR(43)      NULL,
    kind          VARCHAR(10)   NOT NULL,
    policy_number VARCHAR(8)    NOT NULL,
    wording       VARCHAR(1000) NOT NULL,
    channel       VARCHAR(10)   NOT NULL,
    accepted_at   DATETIME(6)   NOT NULL,
    keep_until    DATE          NULL,
    CONSTRAINT pk_policy_acceptance PRIMARY KEY (id)
);
CREATE INDEX ix_policy_acceptance_customer ON policy_acceptance (customer_id, accepted_at);
CREATE INDEX ix_policy_acceptance_keep ON policy_acceptance (keep_until);
