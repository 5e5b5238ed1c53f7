-- Intent: the outbox. A letter is written in the transaction of what it tells about, and is a row until the mail server has taken it.
-- next_attempt is null when nothing more is to be done. Addresses and words are sealed; a wiped letter keeps only what proves it was sent.
CREATE TABLE letter (
    id             BIGINT       NOT NULL,
    version        INTEGER      NOT NULL,
    reference      CHAR(12)     NOT NULL,
    once_key       VARCHAR(120),
    template       VARCHAR(60)  NOT NULL,
    topic          VARCHAR(40)  NOT NULL,
    customer_id    BIGINT,
    recipient      VARBINARY(400),
    recipient_hash VARCHAR(43),
    language       VARCHAR(35)  NOT NULL,
    subject        VARBINARY(1200),
    text_body      LONGBLOB,
    html_body      LONGBLOB,
    unsubscribe    VARBINARY(400),
    message_id     VARCHAR(120) NOT NULL,
    keeping        VARCHAR(10)  NOT NULL,
    state          VARCHAR(10)  NOT NULL,
    problem        VARCHAR(40),
    attempts       INTEGER      NOT NULL,
    priority       INTEGER      NOT NULL,
    next_attempt   DATETIME(6),
    created        DATETIME(6)  NOT NULL,
    sent           DATETIME(6),
    CONSTRAINT pk_letter PRIMARY KEY (id),
    CONSTRAINT uq_letter_reference UNIQUE (reference),
    CONSTRAINT uq_letter_once UNIQUE (once_key)
);
CREATE INDEX ix_letter_due ON letter (priority, next_attempt);
CREATE INDEX ix_letter_customer ON letter (customer_id, sent);
CREATE INDEX ix_letter_state ON letter (state, created);
CREATE INDEX ix_letter_sent ON letter (sent);
