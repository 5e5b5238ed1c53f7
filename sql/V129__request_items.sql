-- Intent: one request may be about several things, and some of them may be refused, each with a reason and words that its person reads.
ALTER TABLE data_request ADD items_refused INT;

CREATE TABLE data_request_item (
    id           BIGINT        NOT NULL,
    version      INT           NOT NULL,
    request_id   BIGINT        NOT NULL,
    customer_id  BIGINT        NOT NULL,
    item         VARCHAR(40)   NOT NULL,
    decision     VARCHAR(20)   NOT NULL,
    reason_code  VARCHAR(20),
    reason_words VARCHAR(1000),
    CONSTRAINT pk_data_request_item PRIMARY KEY (id),
    CONSTRAINT uq_data_request_item UNIQUE (request_id, item),
    CONSTRAINT fk_data_request_item_request FOREIGN KEY (request_id) REFERENCES data_request (id)
);
CREATE INDEX ix_data_request_item_customer ON data_request_item (customer_id, request_id);
