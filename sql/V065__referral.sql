-- Intent: who invited whom, without the friend: no name, no address, only a keyed hash. The unique hash in referral_friend is what makes
-- a second mail to the same address impossible.
CREATE TABLE referral_friend (
    id          BIGINT      NOT NULL,
    version     INT         NOT NULL,
    friend_hash CHAR(43)    NOT NULL,
    state       VARCHAR(10) NOT NULL,
    CONSTRAINT pk_referral_friend PRIMARY KEY (id),
    CONSTRAINT uq_referral_friend_hash UNIQUE (friend_hash)
);

CREATE TABLE referral (
    id          BIGINT      NOT NULL,
    version     INT         NOT NULL,
    reference   CHAR(12)    NOT NULL,
    sender_id   BIGINT      NOT NULL,
    friend_hash CHAR(43)    NOT NULL,
    token_hash  CHAR(64)    NOT NULL,
    state       VARCHAR(10) NOT NULL,
    invited_at  DATETIME(6) NOT NULL,
    purge_at    DATE        NOT NULL,
    CONSTRAINT pk_referral PRIMARY KEY (id),
    CONSTRAINT uq_referral_reference UNIQUE (reference),
    CONSTRAINT uq_referral_token UNIQUE (token_hash),
    CONSTRAINT uq_referral_sender_friend UNIQUE (sender_id, friend_hash)
);
CREATE INDEX ix_referral_sender ON referral (sender_id, invited_at);
CREATE INDEX ix_referral_friend ON referral (friend_hash);
CREATE INDEX ix_referral_purge ON referral (purge_at);

CREATE TABLE referral_tally (
    id        BIGINT NOT NULL,
    version   INT    NOT NULL,
    first_day DATE   NOT NULL,
    mails     BIGINT NOT NULL,
    sign_ups  BIGINT NOT NULL,
    CONSTRAINT pk_referral_tally PRIMARY KEY (id),
    CONSTRAINT uq_referral_tally_day UNIQUE (first_day)
);
