-- Intent: of several nodes one flies the canary of a night.
CREATE TABLE canary_turn (
    id       BIGINT NOT NULL,
    version  INT    NOT NULL,
    flown_on DATE,
    CONSTRAINT pk_canary_turn PRIMARY KEY (id)
);
INSERT INTO canary_turn (id, version, flown_on) VALUES (1, 0, NULL);
