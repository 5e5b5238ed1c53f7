-- Intent: who may come in and how. Nothing here opens a door by itself: passwords are Argon2id, tokens and session ids are hashes, look-ups
-- over names and addresses are keyed hashes, and the address of a browser is never stored as such.
CREATE TABLE login_account (
    id            BIGINT       NOT NULL,
    version       INT          NOT NULL,
    kind          VARCHAR(10)  NOT NULL,
    login         VARCHAR(64)  NOT NULL,
    login_key     VARCHAR(43)  NOT NULL,
    email_key     VARCHAR(43),
    email         VARBINARY(600),
    display_name  VARCHAR(200),
    password_hash VARCHAR(255),
    password_at   DATETIME(6),
    subject_id    BIGINT       NOT NULL,
    subject_key   VARCHAR(64)  NOT NULL,
    active        BOOLEAN      NOT NULL,
    created_at    DATETIME(6)  NOT NULL,
    CONSTRAINT pk_login_account PRIMARY KEY (id),
    CONSTRAINT uq_login_account_login UNIQUE (login_key),
    CONSTRAINT uq_login_account_subject UNIQUE (kind, subject_id)
);
CREATE INDEX ix_login_account_email ON login_account (email_key);

CREATE TABLE login_role (
    account_id BIGINT      NOT NULL,
    role_name  VARCHAR(30) NOT NULL,
    CONSTRAINT pk_login_role PRIMARY KEY (account_id, role_name),
    CONSTRAINT fk_login_role_account FOREIGN KEY (account_id) REFERENCES login_account (id)
);

CREATE TABLE login_session (
    id           BIGINT      NOT NULL,
    version      INT         NOT NULL,
    account_id   BIGINT      NOT NULL,
    session_hash VARCHAR(64) NOT NULL,
    device       VARCHAR(60) NOT NULL,
    created_at   DATETIME(6) NOT NULL,
    seen_at      DATETIME(6) NOT NULL,
    ended_at     DATETIME(6),
    CONSTRAINT pk_login_session PRIMARY KEY (id),
    CONSTRAINT fk_login_session_account FOREIGN KEY (account_id) REFERENCES login_account (id)
);
CREATE INDEX ix_login_session_account ON login_session (account_id, ended_at);
CREATE INDEX ix_login_session_seen ON login_session (seen_at);

-- An attempt with a name that nobody has is kept without any account and without the name.
CREATE TABLE sign_in_attempt (
    id         BIGINT      NOT NULL,
    version    INT         NOT NULL,
    account_id BIGINT,
    at_time    DATETIME(6) NOT NULL,
    worked     BOOLEAN     NOT NULL,
    device     VARCHAR(60) NOT NULL,
    CONSTRAINT pk_sign_in_attempt PRIMARY KEY (id),
    CONSTRAINT fk_sign_in_attempt_account FOREIGN KEY (account_id) REFERENCES login_account (id)
);
CREATE INDEX ix_sign_in_attempt_account ON sign_in_attempt (account_id, at_time);
CREATE INDEX ix_sign_in_attempt_time ON sign_in_attempt (at_time);

CREATE TABLE password_link (
    id         BIGINT      NOT NULL,
    version    INT         NOT NULL,
    account_id BIGINT      NOT NULL,
    token_hash VARCHAR(64) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_password_link PRIMARY KEY (id),
    CONSTRAINT uq_password_link_account UNIQUE (account_id),
    CONSTRAINT uq_password_link_token UNIQUE (token_hash),
    CONSTRAINT fk_password_link_account FOREIGN KEY (account_id) REFERENCES login_account (id)
);
CREATE INDEX ix_password_link_expires ON password_link (expires_at);

CREATE TABLE throttle (
    id            BIGINT      NOT NULL,
    version       INT         NOT NULL,
    throttle_key  VARCHAR(43) NOT NULL,
    tries         INT         NOT NULL,
    last_try_at   DATETIME(6) NOT NULL,
    closed_until  DATETIME(6),
    CONSTRAINT pk_throttle PRIMARY KEY (id),
    CONSTRAINT uq_throttle_key UNIQUE (throttle_key)
);
CREATE INDEX ix_throttle_last_try ON throttle (last_try_at);
