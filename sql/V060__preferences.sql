-- Intent: every choice about mails ever made (the newest of a topic counts), the links that confirm a yes, and those that stop a topic.
CREATE TABLE preference_choice (
    id            BIGINT        NOT NULL,
    version       INT           NOT NULL,
    customer_id   BIGINT        NOT NULL,
    topic         VARCHAR(20)   NOT NULL,
    state         VARCHAR(10)   NOT NULL,
    actor         VARCHAR(10)   NOT NULL,
    wording       VARCHAR(1000) NOT NULL,
    policy_number VARCHAR(8)    NOT NULL,
    chosen_at     DATETIME(6)   NOT NULL,
    CONSTRAINT pk_preference_choice PRIMARY KEY (id)
);
CREATE INDEX ix_preference_choice_latest ON preference_choice (customer_id, topic, chosen_at);

CREATE TABLE choice_confirmation (
    id          BIGINT      NOT NULL,
    version     INT         NOT NULL,
    customer_id BIGINT      NOT NULL,
    token_hash  CHAR(64)    NOT NULL,
    expires_at  DATETIME(6) NOT NULL,
    CONSTRAINT pk_choice_confirmation PRIMARY KEY (id),
    CONSTRAINT uq_choice_confirmation_token UNIQUE (token_hash)
);
CREATE INDEX ix_choice_confirmation_customer ON choice_confirmation (customer_id);
CREATE INDEX ix_choice_confirmation_expires ON choice_confirmation (expires_at);

-- customer_id becomes NULL when the customer is erased: the link of an old mail must go on answering.
CREATE TABLE unsubscribe_link (
    id          BIGINT      NOT NULL,
    version     INT         NOT NULL,
    customer_id BIGINT      NULL,
    topic       VARCHAR(20) NOT NULL,
    token_hash  CHAR(64)    NOT NULL,
    CONSTRAINT pk_unsubscribe_link PRIMARY KEY (id),
    CONSTRAINT uq_unsubscribe_link_token UNIQUE (token_hash)
);
CREATE INDEX ix_unsubscribe_link_customer ON unsubscribe_link (customer_id);
