-- Intent: what was taken from the billing system and when, how far a run is, and which lines were not taken and why; never a value of one.
CREATE TABLE import_run (
    id           BIGINT      NOT NULL,
    version      INT         NOT NULL,
    reference    VARCHAR(12) NOT NULL,
    extracted_at DATETIME(6) NOT NULL,
    started_at   DATETIME(6) NOT NULL,
    touched_at   DATETIME(6) NOT NULL,
    ended_at     DATETIME(6),
    state        VARCHAR(10) NOT NULL,
    current_file VARCHAR(40) NOT NULL,
    lines_total  BIGINT      NOT NULL,
    lines_done   BIGINT      NOT NULL,
    created      BIGINT      NOT NULL,
    changed      BIGINT      NOT NULL,
    unchanged    BIGINT      NOT NULL,
    skipped      BIGINT      NOT NULL,
    problems     BIGINT      NOT NULL,
    CONSTRAINT pk_import_run PRIMARY KEY (id),
    CONSTRAINT uq_import_run_reference UNIQUE (reference)
);
CREATE INDEX ix_import_run_started ON import_run (started_at);

CREATE TABLE import_problem (
    id          BIGINT      NOT NULL,
    version     INT         NOT NULL,
    run_id      BIGINT      NOT NULL,
    file_name   VARCHAR(40) NOT NULL,
    line_no     BIGINT      NOT NULL,
    column_name VARCHAR(40),
    reason      VARCHAR(60) NOT NULL,
    CONSTRAINT pk_import_problem PRIMARY KEY (id),
    CONSTRAINT fk_import_problem_run FOREIGN KEY (run_id) REFERENCES import_run (id)
);
CREATE INDEX ix_import_problem_run ON import_problem (run_id, id);
