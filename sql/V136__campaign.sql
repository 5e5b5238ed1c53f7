-- Intent: mailings to many. The rule of an audience is data in the campaign's row; who it reaches is asked of the database when it runs. A
-- customer is in a campaign once, whatever dies meanwhile; the rows that say so go a month after its end, the figures stay.
CREATE TABLE campaign (
    id             BIGINT        NOT NULL,
    version        INT           NOT NULL,
    reference      CHAR(12)      NOT NULL,
    title          VARCHAR(120)  NOT NULL,
    body           VARCHAR(8000) NOT NULL,
    topic          VARCHAR(20)   NOT NULL,
    kind           VARCHAR(20)   NOT NULL,
    mandatory      BOOLEAN       NOT NULL,
    fuel           VARCHAR(20),
    town           VARCHAR(80),
    model          VARCHAR(100),
    customer_since DATE,
    language       VARCHAR(35),
    state          VARCHAR(12)   NOT NULL,
    author         VARCHAR(64)   NOT NULL,
    approver       VARCHAR(64),
    attested       BOOLEAN       NOT NULL,
    start_at       DATETIME(6),
    notice_until   DATE,
    next_step      DATETIME(6),
    came_to        BIGINT        NOT NULL,
    walked         BOOLEAN       NOT NULL,
    sent           INT           NOT NULL,
    failed         INT           NOT NULL,
    stopped        INT           NOT NULL,
    opted_out      INT           NOT NULL,
    counted        BOOLEAN       NOT NULL,
    forgotten      BOOLEAN       NOT NULL,
    written_at     DATETIME(6)   NOT NULL,
    ended_at       DATETIME(6),
    CONSTRAINT pk_campaign PRIMARY KEY (id),
    CONSTRAINT uq_campaign_reference UNIQUE (reference)
);
CREATE INDEX ix_campaign_next ON campaign (next_step);
CREATE INDEX ix_campaign_written ON campaign (written_at);
CREATE INDEX ix_campaign_notice ON campaign (notice_until);

CREATE TABLE campaign_recipient (
    id          BIGINT       NOT NULL,
    version     INT          NOT NULL,
    campaign_id BIGINT       NOT NULL,
    customer_id BIGINT       NOT NULL,
    once_key    VARCHAR(120) NOT NULL,
    state       VARCHAR(10)  NOT NULL,
    written_at  DATETIME(6)  NOT NULL,
    CONSTRAINT pk_campaign_recipient PRIMARY KEY (id),
    CONSTRAINT uq_campaign_recipient UNIQUE (campaign_id, customer_id),
    CONSTRAINT fk_campaign_recipient FOREIGN KEY (campaign_id) REFERENCES campaign (id)
);
CREATE INDEX ix_campaign_recipient_state ON campaign_recipient (campaign_id, state);
CREATE INDEX ix_campaign_recipient_customer ON campaign_recipient (customer_id);
