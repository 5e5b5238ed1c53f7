-- Intent: what somebody without a login holds in a mail: a link that asks for something. The secret and the code that
-- proves who they are stand here as hashes only; a row goes when its time is over.
CREATE TABLE request_link (
    id           BIGINT      NOT NULL,
    version      INT         NOT NULL,
    customer_id  BIGINT      NOT NULL,
    kind         VARCHAR(20) NOT NULL,
    request_ref  VARCHAR(12),
    token_hash   VARCHAR(64) NOT NULL,
    created_at   DATETIME(6) NOT NULL,
    expires_at   DATETIME(6) NOT NULL,
    code_hash    VARCHAR(64),
    code_until   DATETIME(6),
    tries        INT         NOT NULL,
    codes        INT         NOT NULL,
    proven_at    DATETIME(6),
    CONSTRAINT pk_request_link PRIMARY KEY (id),
    CONSTRAINT uq_request_link_token UNIQUE (token_hash)
);
CREATE INDEX ix_request_link_customer ON request_link (customer_id, kind);
CREATE INDEX ix_request_link_expires ON request_link (expires_at);
