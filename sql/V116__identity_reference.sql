-- Intent: a number that names a person to the state, such as a national number or a licence, taken to check who somebody is. It is sealed, its
-- end is all that anybody sees, it opens for one purpose only, and it goes on the day that stands beside it.
CREATE TABLE identity_reference (
    id           BIGINT         NOT NULL,
    version      INT            NOT NULL,
    customer_id  BIGINT         NOT NULL,
    kind         VARCHAR(20)    NOT NULL,
    sealed       VARBINARY(200) NOT NULL,
    last4        VARCHAR(4)     NOT NULL,
    provider     VARCHAR(80)    NOT NULL,
    purpose      VARCHAR(20)    NOT NULL,
    collected_on DATE           NOT NULL,
    expires_on   DATE           NOT NULL,
    CONSTRAINT pk_identity_reference PRIMARY KEY (id),
    CONSTRAINT uq_identity_reference UNIQUE (customer_id, kind),
    CONSTRAINT fk_identity_reference_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);
CREATE INDEX ix_identity_reference_expires ON identity_reference (expires_on);
