-- Intent: the public numbers of a year outlive the requests they were counted from. Nothing here is about anybody.
CREATE TABLE request_tally (
    id            BIGINT      NOT NULL,
    version       INT         NOT NULL,
    received_year INT         NOT NULL,
    kind          VARCHAR(20) NOT NULL,
    state         VARCHAR(20) NOT NULL,
    days          INT,
    late          BOOLEAN     NOT NULL,
    amount        BIGINT      NOT NULL,
    CONSTRAINT pk_request_tally PRIMARY KEY (id)
);
CREATE INDEX ix_request_tally_year ON request_tally (received_year);
