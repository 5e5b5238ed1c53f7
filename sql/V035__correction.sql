-- Intent: what was changed in a customer's record, from what to what, by whom and when, both values sealed; and the one new e-mail
-- address that waits until its owner says yes. Its link is known by a hash only.
CREATE TABLE customer_change (
    id          BIGINT       NOT NULL,
    version     INT          NOT NULL,
    customer_id BIGINT       NOT NULL,
    field_name  VARCHAR(20)  NOT NULL,
    old_value   VARBINARY(1300),
    new_value   VARBINARY(1300),
    actor_kind  VARCHAR(10)  NOT NULL,
    actor_role  VARCHAR(40)  NOT NULL,
    changed_at  DATETIME(6)  NOT NULL,
    CONSTRAINT pk_customer_change PRIMARY KEY (id),
    CONSTRAINT fk_customer_change_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);
CREATE INDEX ix_customer_change_customer ON customer_change (customer_id, changed_at);

CREATE TABLE email_change (
    id          BIGINT         NOT NULL,
    version     INT            NOT NULL,
    customer_id BIGINT         NOT NULL,
    address     VARBINARY(300) NOT NULL,
    replaces    VARCHAR(43),
    token_hash  VARCHAR(64)    NOT NULL,
    asked_at    DATETIME(6)    NOT NULL,
    expires_at  DATETIME(6)    NOT NULL,
    CONSTRAINT pk_email_change PRIMARY KEY (id),
    CONSTRAINT uq_email_change_customer UNIQUE (customer_id),
    CONSTRAINT uq_email_change_token UNIQUE (token_hash),
    CONSTRAINT fk_email_change_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);
CREATE INDEX ix_email_change_expires ON email_change (expires_at);
