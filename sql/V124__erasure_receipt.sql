-- Intent: the signed receipt of an erasure, as it was handed out. It names nobody; it goes with its request and verifies without this row.
CREATE TABLE erasure_receipt (
    id         BIGINT        NOT NULL,
    version    INT           NOT NULL,
    request_id BIGINT        NOT NULL,
    number     VARCHAR(12)   NOT NULL,
    words      VARCHAR(8000) NOT NULL,
    CONSTRAINT pk_erasure_receipt PRIMARY KEY (id),
    CONSTRAINT uq_erasure_receipt_number UNIQUE (number),
    CONSTRAINT fk_erasure_receipt_request FOREIGN KEY (request_id) REFERENCES data_request (id)
);
