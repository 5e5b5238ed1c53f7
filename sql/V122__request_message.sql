-- Intent: what a person and staff write to each other about a request, sealed; and which member of staff looks after a request.
ALTER TABLE data_request ADD assigned_to VARCHAR(64);

CREATE TABLE request_message (
    id          BIGINT          NOT NULL,
    version     INT             NOT NULL,
    request_id  BIGINT          NOT NULL,
    customer_id BIGINT          NOT NULL,
    author      VARCHAR(20)     NOT NULL,
    written_at  DATETIME(6)     NOT NULL,
    words       VARBINARY(6200) NOT NULL,
    CONSTRAINT pk_request_message PRIMARY KEY (id),
    CONSTRAINT fk_request_message_request FOREIGN KEY (request_id) REFERENCES data_request (id)
);
CREATE INDEX ix_request_message_request ON request_message (request_id, written_at, id);
CREATE INDEX ix_request_message_customer ON request_message (customer_id, request_id);
