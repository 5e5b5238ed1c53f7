-- Intent: what a person adds to their record: something that is missing, or their own view of a value that was not corrected. Sealed.
CREATE TABLE supplement (
    id            BIGINT          NOT NULL,
    version       INT             NOT NULL,
    reference     VARCHAR(12)     NOT NULL,
    customer_id   BIGINT          NOT NULL,
    about         VARCHAR(30)     NOT NULL,
    kind          VARCHAR(10)     NOT NULL,
    heading       VARBINARY(600)  NOT NULL,
    body          VARBINARY(4200) NOT NULL,
    came_by       VARCHAR(10)     NOT NULL,
    policy_number VARCHAR(8)      NOT NULL,
    made_at       DATETIME(6)     NOT NULL,
    CONSTRAINT pk_supplement PRIMARY KEY (id),
    CONSTRAINT uq_supplement_reference UNIQUE (reference),
    CONSTRAINT fk_supplement_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);
CREATE INDEX ix_supplement_customer ON supplement (customer_id, made_at);
