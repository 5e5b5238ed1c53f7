-- Intent: what customers read off their meters, and that the billing system is told of it and of choices about an account. A row of the
-- feed names the account and the thing; the values are read when it is sent.
CREATE TABLE customer_reading (
    id             BIGINT      NOT NULL,
    version        INT         NOT NULL,
    reference      VARCHAR(12) NOT NULL,
    customer_id    BIGINT      NOT NULL,
    usage_point_id BIGINT      NOT NULL,
    meter_id       BIGINT      NOT NULL,
    read_on        DATE        NOT NULL,
    register_milli BIGINT      NOT NULL,
    confirmed      BOOLEAN     NOT NULL,
    entered_at     DATETIME(6) NOT NULL,
    CONSTRAINT pk_customer_reading PRIMARY KEY (id),
    CONSTRAINT uq_customer_reading_reference UNIQUE (reference),
    CONSTRAINT fk_customer_reading_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT fk_customer_reading_point FOREIGN KEY (usage_point_id) REFERENCES usage_point (id),
    CONSTRAINT fk_customer_reading_meter FOREIGN KEY (meter_id) REFERENCES meter (id)
);
CREATE INDEX ix_customer_reading_customer ON customer_reading (customer_id, read_on);
CREATE INDEX ix_customer_reading_meter ON customer_reading (meter_id, read_on);

ALTER TABLE outbound_change ADD COLUMN account_number VARCHAR(40);
ALTER TABLE outbound_change ADD COLUMN about VARCHAR(12);
