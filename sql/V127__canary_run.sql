-- Intent: what came of each canary, a made-up person who was copied and erased.
CREATE TABLE canary_run (
    id            BIGINT        NOT NULL,
    version       INT           NOT NULL,
    ran_at        DATETIME(6)   NOT NULL,
    marks         INT           NOT NULL,
    swept_columns INT           NOT NULL,
    swept_files   INT           NOT NULL,
    problem       VARCHAR(1000) NOT NULL,
    CONSTRAINT pk_canary_run PRIMARY KEY (id)
);
