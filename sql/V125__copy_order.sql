-- What a person wanted in a copy: which subjects, which formats, of which days. A request without a row wants everything.
CREATE TABLE copy_order (
    id          BIGINT        NOT NULL,
    version     INT           NOT NULL,
    request_id  BIGINT        NOT NULL,
    customer_id BIGINT        NOT NULL,
    subjects    VARCHAR(400)  NOT NULL,
    formats     VARCHAR(400)  NOT NULL,
    first_day   DATE,
    last_day    DATE,
    ordered_at  DATETIME(6)   NOT NULL,
    CONSTRAINT pk_copy_order PRIMARY KEY (id),
    CONSTRAINT uq_copy_order_request UNIQUE (request_id),
    CONSTRAINT fk_copy_order_request FOREIGN KEY (request_id) REFERENCES data_request (id) ON DELETE CASCADE
);
CREATE INDEX ix_copy_order_customer ON copy_order (customer_id);
