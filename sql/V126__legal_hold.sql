-- Intent: what must stay for now because of a claim or an order of an authority, whatever a retention rule or a request says. A hold is about
-- a customer, or about an account whose books outlived their holder.
CREATE TABLE legal_hold (
    id             BIGINT       NOT NULL,
    version        INT          NOT NULL,
    reference      VARCHAR(12)  NOT NULL,
    customer_id    BIGINT,
    account_number VARCHAR(40),
    data_class     VARCHAR(20),
    reason         VARCHAR(500) NOT NULL,
    put_by         VARCHAR(64)  NOT NULL,
    put_at         DATETIME(6)  NOT NULL,
    last_day       DATE,
    lifted_at      DATETIME(6),
    lifted_by      VARCHAR(64),
    CONSTRAINT pk_legal_hold PRIMARY KEY (id),
    CONSTRAINT uq_legal_hold UNIQUE (reference),
    CONSTRAINT fk_legal_hold_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);
CREATE INDEX ix_legal_hold_good ON legal_hold (lifted_at, last_day);
