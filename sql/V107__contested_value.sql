-- Intent: what a person says is wrong about a value that they cannot change themselves: what we hold, what they propose and why, all
-- sealed. It hangs on its request and goes with the person; the request stays without them.
CREATE TABLE contested_value (
    id            BIGINT          NOT NULL,
    version       INT             NOT NULL,
    request_id    BIGINT          NOT NULL,
    customer_id   BIGINT          NOT NULL,
    about         VARCHAR(20)     NOT NULL,
    held          VARBINARY(1300),
    proposed      VARBINARY(2200) NOT NULL,
    reason        VARBINARY(4200),
    came_by       VARCHAR(10)     NOT NULL,
    policy_number VARCHAR(8)      NOT NULL,
    made_at       DATETIME(6)     NOT NULL,
    CONSTRAINT pk_contested_value PRIMARY KEY (id),
    CONSTRAINT uq_contested_value_request UNIQUE (request_id),
    CONSTRAINT fk_contested_value_request FOREIGN KEY (request_id) REFERENCES data_request (id),
    CONSTRAINT fk_contested_value_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);
CREATE INDEX ix_contested_value_customer ON contested_value (customer_id, made_at);
