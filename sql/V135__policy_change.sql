-- Intent: texts that staff write and publish, changes that people are told of and asked about, and what each of them answered.
-- policy_draft: at most one a text. policy_text: published, never changed. policy_change: how far its mail came. change_decision: only added to,
-- but an erasure replaces the customer's number by a keyed hash and sets keep_until.
CREATE TABLE policy_draft (
    id           BIGINT        NOT NULL,
    version      INT           NOT NULL,
    operator     VARCHAR(40)   NOT NULL,
    kind         VARCHAR(10)   NOT NULL,
    title        VARCHAR(200)  NOT NULL,
    changes      VARCHAR(1000) NOT NULL,
    body         MEDIUMTEXT    NOT NULL,
    effective    VARCHAR(16)   NOT NULL,
    material     BOOLEAN       NOT NULL,
    purposes     VARCHAR(200)  NOT NULL,
    data_classes VARCHAR(400)  NOT NULL,
    drafted_by   VARCHAR(64)   NOT NULL,
    drafted_at   DATETIME(6)   NOT NULL,
    CONSTRAINT pk_policy_draft PRIMARY KEY (id),
    CONSTRAINT uq_policy_draft UNIQUE (operator, kind)
);

CREATE TABLE policy_text (
    id           BIGINT      NOT NULL,
    version      INT         NOT NULL,
    operator     VARCHAR(40) NOT NULL,
    kind         VARCHAR(10) NOT NULL,
    number       VARCHAR(8)  NOT NULL,
    source       MEDIUMTEXT  NOT NULL,
    drafted_by   VARCHAR(64) NOT NULL,
    published_by VARCHAR(64) NOT NULL,
    published_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_policy_text PRIMARY KEY (id),
    CONSTRAINT uq_policy_text UNIQUE (operator, kind, number)
);

CREATE TABLE policy_change (
    id           BIGINT      NOT NULL,
    version      INT         NOT NULL,
    operator     VARCHAR(40) NOT NULL,
    kind         VARCHAR(10) NOT NULL,
    number       VARCHAR(8)  NOT NULL,
    announced_at DATETIME(6) NOT NULL,
    mailed_after BIGINT      NOT NULL,
    mailed_at    DATETIME(6) NULL,
    letters      INT         NOT NULL,
    CONSTRAINT pk_policy_change PRIMARY KEY (id),
    CONSTRAINT uq_policy_change UNIQUE (operator, kind, number)
);

CREATE TABLE change_decision (
    id            BIGINT        NOT NULL,
    version       INT           NOT NULL,
    customer_id   BIGINT        NULL,
    erased_hash   CHAR(43)      NULL,
    policy_number VARCHAR(8)    NOT NULL,
    purpose       VARCHAR(20)   NOT NULL,
    answer        VARCHAR(3)    NOT NULL,
    wording       VARCHAR(1000) NOT NULL,
    channel       VARCHAR(10)   NOT NULL,
    decided_at    DATETIME(6)   NOT NULL,
    keep_until    DATE          NULL,
    CONSTRAINT pk_change_decision PRIMARY KEY (id)
);
CREATE INDEX ix_change_decision_customer ON change_decision (customer_id, decided_at);
CREATE INDEX ix_change_decision_purpose ON change_decision (purpose, policy_number);
CREATE INDEX ix_change_decision_keep ON change_decision (keep_until);
