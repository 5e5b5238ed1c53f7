-- Intent: what customers ask and staff answer. A case without a customer is one whose person was erased: its topic and days stay for
-- counting, its words went. purged_at is when the documents of a closed case were removed.
CREATE TABLE support_case (
    id            BIGINT      NOT NULL,
    version       INT         NOT NULL,
    reference     CHAR(12)    NOT NULL,
    customer_id   BIGINT,
    topic         VARCHAR(20) NOT NULL,
    state         VARCHAR(20) NOT NULL,
    order_number  VARCHAR(40),
    opened_at     DATETIME(6) NOT NULL,
    moved_at      DATETIME(6) NOT NULL,
    closed_at     DATETIME(6),
    purged_at     DATETIME(6),
    policy_number VARCHAR(8)  NOT NULL,
    CONSTRAINT pk_support_case PRIMARY KEY (id),
    CONSTRAINT uq_support_case UNIQUE (reference),
    CONSTRAINT fk_support_case_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);
CREATE INDEX ix_support_case_customer ON support_case (customer_id, opened_at);
CREATE INDEX ix_support_case_state ON support_case (state, moved_at);
CREATE TABLE interaction (
    id            BIGINT           NOT NULL,
    version       INT              NOT NULL,
    reference     CHAR(12)         NOT NULL,
    case_id       BIGINT           NOT NULL,
    customer_id   BIGINT           NOT NULL,
    author        VARCHAR(20)      NOT NULL,
    channel       VARCHAR(20)      NOT NULL,
    recorded_as   VARCHAR(40)      NOT NULL,
    happened_on   DATE             NOT NULL,
    recorded_at   DATETIME(6)      NOT NULL,
    body          VARBINARY(12100) NOT NULL,
    CONSTRAINT pk_interaction PRIMARY KEY (id),
    CONSTRAINT uq_interaction UNIQUE (reference),
    CONSTRAINT fk_interaction_case FOREIGN KEY (case_id) REFERENCES support_case (id)
);
CREATE INDEX ix_interaction_case ON interaction (case_id, recorded_at);
CREATE INDEX ix_interaction_customer ON interaction (customer_id);
