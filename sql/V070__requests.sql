-- Intent: what people ask about their own data, with its clock, its timeline, the copies made and the outcome of erasures. Rows outlive
-- the person without naming them. live_key is unique while a request lives: at most one per person and kind, whatever two nodes do.
CREATE TABLE data_request (
    id            BIGINT        NOT NULL,
    version       INT           NOT NULL,
    reference     VARCHAR(12)   NOT NULL,
    kind          VARCHAR(20)   NOT NULL,
    state         VARCHAR(20)   NOT NULL,
    channel       VARCHAR(20)   NOT NULL,
    customer_id   BIGINT,
    subject_key   VARCHAR(64),
    entered_by    VARCHAR(64),
    received_at   DATETIME(6)   NOT NULL,
    recorded_at   DATETIME(6)   NOT NULL,
    clock_profile VARCHAR(20)   NOT NULL,
    due_on        DATE          NOT NULL,
    decided_by    VARCHAR(64),
    decided_at    DATETIME(6),
    reason_code   VARCHAR(20),
    reason_words  VARCHAR(1000),
    undo_until    DATETIME(6),
    ended_at      DATETIME(6),
    live_key      VARCHAR(60),
    ready_at      DATETIME(6),
    claim         VARCHAR(36),
    attempts      INT           NOT NULL,
    problem       VARCHAR(60),
    problem_detail VARCHAR(500),
    parts_done    INT           NOT NULL,
    parts_of      INT           NOT NULL,
    CONSTRAINT pk_data_request PRIMARY KEY (id),
    CONSTRAINT uq_data_request_reference UNIQUE (reference),
    CONSTRAINT uq_data_request_live UNIQUE (live_key)
);
CREATE INDEX ix_data_request_customer ON data_request (customer_id, received_at);
CREATE INDEX ix_data_request_ready ON data_request (kind, ready_at);
CREATE INDEX ix_data_request_due ON data_request (state, due_on, id);

CREATE TABLE request_event (
    id          BIGINT       NOT NULL,
    version     INT          NOT NULL,
    request_id  BIGINT       NOT NULL,
    happened_at DATETIME(6)  NOT NULL,
    kind        VARCHAR(20)  NOT NULL,
    actor       VARCHAR(20)  NOT NULL,
    detail      VARCHAR(200),
    CONSTRAINT pk_request_event PRIMARY KEY (id),
    CONSTRAINT fk_request_event_request FOREIGN KEY (request_id) REFERENCES data_request (id)
);
CREATE INDEX ix_request_event_request ON request_event (request_id, happened_at, id);

-- A finished copy. The file lies in the data folder, sealed for this row; a file without its row is destroyed.
CREATE TABLE copy_package (
    id          BIGINT         NOT NULL,
    version     INT            NOT NULL,
    request_id  BIGINT         NOT NULL,
    customer_id BIGINT         NOT NULL,
    file_name   VARCHAR(80)    NOT NULL,
    size_bytes  BIGINT         NOT NULL,
    sha256      VARCHAR(64)    NOT NULL,
    made_at     DATETIME(6)    NOT NULL,
    expires_at  DATETIME(6)    NOT NULL,
    fetches     INT            NOT NULL,
    fetched_at  DATETIME(6),
    CONSTRAINT pk_copy_package PRIMARY KEY (id),
    CONSTRAINT uq_copy_package_request UNIQUE (request_id),
    CONSTRAINT fk_copy_package_request FOREIGN KEY (request_id) REFERENCES data_request (id)
);
CREATE INDEX ix_copy_package_expires ON copy_package (expires_at);
CREATE INDEX ix_copy_package_customer ON copy_package (customer_id);

-- What an erasure did, class by class, and that the sweep afterwards found nothing.
CREATE TABLE erasure_result (
    id         BIGINT       NOT NULL,
    version    INT          NOT NULL,
    request_id BIGINT       NOT NULL,
    data_class VARCHAR(20)  NOT NULL,
    action     VARCHAR(20)  NOT NULL,
    planned    BIGINT       NOT NULL,
    executed   BIGINT       NOT NULL,
    keep_until DATE,
    reason     VARCHAR(80),
    CONSTRAINT pk_erasure_result PRIMARY KEY (id),
    CONSTRAINT fk_erasure_result_request FOREIGN KEY (request_id) REFERENCES data_request (id)
);
CREATE INDEX ix_erasure_result_request ON erasure_result (request_id);
