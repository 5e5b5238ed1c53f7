-- Intent: surveys and contests. Answers, who took part, and who has a number in a draw are three tables without a key between them. Their rows
-- have random numbers and no time, so that nothing ties an anonymous answer to a person: neither the order of rows nor the moment.
CREATE TABLE survey (
    id            BIGINT        NOT NULL,
    version       INT           NOT NULL,
    reference     CHAR(12)      NOT NULL,
    title         VARCHAR(120)  NOT NULL,
    body          VARCHAR(4000) NOT NULL,
    anonymous     BOOLEAN       NOT NULL,
    prize         VARCHAR(200),
    winners       INT           NOT NULL,
    recipient     VARCHAR(40),
    recipient_use VARCHAR(200),
    closes        DATE          NOT NULL,
    state         VARCHAR(10)   NOT NULL,
    author        VARCHAR(64)   NOT NULL,
    written_at    DATETIME(6)   NOT NULL,
    closed_at     DATETIME(6),
    sealed_seed   VARBINARY(128),
    seed_hash     CHAR(64),
    seed          VARCHAR(43),
    last_number   INT           NOT NULL,
    winning       VARCHAR(300),
    took_part     INT           NOT NULL,
    CONSTRAINT pk_survey PRIMARY KEY (id),
    CONSTRAINT uq_survey_reference UNIQUE (reference)
);
CREATE INDEX ix_survey_state ON survey (state, closes);
CREATE INDEX ix_survey_written ON survey (written_at);
CREATE INDEX ix_survey_closed ON survey (closed_at);

CREATE TABLE survey_question (
    id        BIGINT       NOT NULL,
    version   INT          NOT NULL,
    survey_id BIGINT       NOT NULL,
    place     INT          NOT NULL,
    words     VARCHAR(300) NOT NULL,
    kind      VARCHAR(10)  NOT NULL,
    choices   VARCHAR(1000),
    CONSTRAINT pk_survey_question PRIMARY KEY (id),
    CONSTRAINT fk_survey_question FOREIGN KEY (survey_id) REFERENCES survey (id)
);
CREATE INDEX ix_survey_question ON survey_question (survey_id, place);

CREATE TABLE survey_answer (
    id          BIGINT NOT NULL,
    survey_id   BIGINT NOT NULL,
    place       INT    NOT NULL,
    customer_id BIGINT,
    chosen      INT,
    words       VARCHAR(1000),
    CONSTRAINT pk_survey_answer PRIMARY KEY (id),
    CONSTRAINT fk_survey_answer FOREIGN KEY (survey_id) REFERENCES survey (id)
);
CREATE INDEX ix_survey_answer_place ON survey_answer (survey_id, place, chosen);
CREATE INDEX ix_survey_answer_customer ON survey_answer (customer_id, survey_id);

CREATE TABLE survey_participation (
    id            BIGINT     NOT NULL,
    survey_id     BIGINT     NOT NULL,
    customer_id   BIGINT     NOT NULL,
    shared        BOOLEAN    NOT NULL,
    policy_number VARCHAR(8) NOT NULL,
    CONSTRAINT pk_survey_participation PRIMARY KEY (id),
    CONSTRAINT uq_survey_participation UNIQUE (customer_id, survey_id),
    CONSTRAINT fk_survey_participation FOREIGN KEY (survey_id) REFERENCES survey (id)
);

CREATE TABLE contest_entry (
    id          BIGINT NOT NULL,
    survey_id   BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    number      INT    NOT NULL,
    CONSTRAINT pk_contest_entry PRIMARY KEY (id),
    CONSTRAINT uq_contest_entry UNIQUE (customer_id, survey_id),
    CONSTRAINT uq_contest_entry_number UNIQUE (survey_id, number),
    CONSTRAINT fk_contest_entry FOREIGN KEY (survey_id) REFERENCES survey (id)
);
