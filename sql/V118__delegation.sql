-- Intent: a holder lets somebody look at parts of an account for a while. What was typed is kept masked; the link in the mail only by hash.
CREATE TABLE delegation (
    id          BIGINT      NOT NULL,
    version     INT         NOT NULL,
    reference   VARCHAR(12) NOT NULL,
    account_id  BIGINT      NOT NULL,
    given_by    BIGINT      NOT NULL,
    taken_by    BIGINT,
    invited     VARCHAR(80) NOT NULL,
    token_hash  CHAR(64)    NOT NULL,
    sees_bills  BOOLEAN     NOT NULL,
    sees_usage  BOOLEAN     NOT NULL,
    until_day   DATE,
    state       VARCHAR(10) NOT NULL,
    offered_at  DATETIME(6) NOT NULL,
    expires_at  DATETIME(6) NOT NULL,
    answered_at DATETIME(6),
    CONSTRAINT pk_delegation PRIMARY KEY (id),
    CONSTRAINT uq_delegation_reference UNIQUE (reference),
    CONSTRAINT uq_delegation_token UNIQUE (token_hash),
    CONSTRAINT fk_delegation_account FOREIGN KEY (account_id) REFERENCES service_account (id),
    CONSTRAINT fk_delegation_given_by FOREIGN KEY (given_by) REFERENCES customer (id),
    CONSTRAINT fk_delegation_taken_by FOREIGN KEY (taken_by) REFERENCES customer (id)
);
CREATE INDEX ix_delegation_given_by ON delegation (given_by, offered_at);
CREATE INDEX ix_delegation_taken_by ON delegation (taken_by);
