-- Intent: mail that comes back. The address is marked until its owner says what is right; of the mails themselves only figures are kept, by day
-- and kind. One node at a time reads the mailbox.
ALTER TABLE contact_point ADD COLUMN returned_at DATETIME(6);
ALTER TABLE contact_point ADD COLUMN kept_at DATETIME(6);

CREATE TABLE incoming_count (
    id      BIGINT      NOT NULL,
    version INT         NOT NULL,
    came_on DATE        NOT NULL,
    kind    VARCHAR(20) NOT NULL,
    mails   BIGINT      NOT NULL,
    CONSTRAINT pk_incoming_count PRIMARY KEY (id),
    CONSTRAINT uq_incoming_count UNIQUE (came_on, kind)
);

CREATE TABLE incoming_turn (
    id          BIGINT      NOT NULL,
    version     INT         NOT NULL,
    taken_until DATETIME(6) NOT NULL,
    CONSTRAINT pk_incoming_turn PRIMARY KEY (id)
);
INSERT INTO incoming_turn (id, version, taken_until) VALUES (1, 0, '2000-01-01 00:00:00');
