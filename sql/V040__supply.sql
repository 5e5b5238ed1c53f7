-- Intent: what is supplied, measured and billed. An account has a holder; a usage point belongs to premises and an account; usage stays
-- with the premises. A bill or payment whose holder was erased is restricted and shown to nobody.
CREATE TABLE premises (
    id          BIGINT       NOT NULL,
    version     INT          NOT NULL,
    number      VARCHAR(40)  NOT NULL,
    line1       VARCHAR(100) NOT NULL,
    line2       VARCHAR(100),
    town        VARCHAR(80)  NOT NULL,
    region      VARCHAR(80),
    postal_code VARCHAR(12),
    country     VARCHAR(2)   NOT NULL,
    CONSTRAINT pk_premises PRIMARY KEY (id),
    CONSTRAINT uq_premises_number UNIQUE (number)
);

CREATE TABLE service_account (
    id            BIGINT      NOT NULL,
    version       INT         NOT NULL,
    number        VARCHAR(40) NOT NULL,
    premises_id   BIGINT      NOT NULL,
    currency      VARCHAR(3)  NOT NULL,
    balance_minor BIGINT      NOT NULL,
    balance_on    DATE        NOT NULL,
    opened_on     DATE        NOT NULL,
    closed_on     DATE,
    CONSTRAINT pk_service_account PRIMARY KEY (id),
    CONSTRAINT uq_service_account_number UNIQUE (number),
    CONSTRAINT fk_service_account_premises FOREIGN KEY (premises_id) REFERENCES premises (id)
);
CREATE INDEX ix_service_account_premises ON service_account (premises_id);

CREATE TABLE account_holder (
    id          BIGINT      NOT NULL,
    version     INT         NOT NULL,
    customer_id BIGINT      NOT NULL,
    account_id  BIGINT      NOT NULL,
    holder_role VARCHAR(10) NOT NULL,
    since_day   DATE        NOT NULL,
    CONSTRAINT pk_account_holder PRIMARY KEY (id),
    CONSTRAINT uq_account_holder UNIQUE (account_id, customer_id),
    CONSTRAINT fk_account_holder_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT fk_account_holder_account FOREIGN KEY (account_id) REFERENCES service_account (id)
);
CREATE INDEX ix_account_holder_customer ON account_holder (customer_id);

CREATE TABLE usage_point (
    id          BIGINT      NOT NULL,
    version     INT         NOT NULL,
    number      VARCHAR(40) NOT NULL,
    account_id  BIGINT      NOT NULL,
    premises_id BIGINT      NOT NULL,
    fuel        VARCHAR(20) NOT NULL,
    CONSTRAINT pk_usage_point PRIMARY KEY (id),
    CONSTRAINT uq_usage_point_number UNIQUE (number),
    CONSTRAINT fk_usage_point_account FOREIGN KEY (account_id) REFERENCES service_account (id),
    CONSTRAINT fk_usage_point_premises FOREIGN KEY (premises_id) REFERENCES premises (id)
);
CREATE INDEX ix_usage_point_account ON usage_point (account_id, fuel);

CREATE TABLE meter (
    id             BIGINT      NOT NULL,
    version        INT         NOT NULL,
    serial         VARCHAR(40) NOT NULL,
    usage_point_id BIGINT      NOT NULL,
    installed_on   DATE        NOT NULL,
    CONSTRAINT pk_meter PRIMARY KEY (id),
    CONSTRAINT uq_meter_serial UNIQUE (serial),
    CONSTRAINT fk_meter_usage_point FOREIGN KEY (usage_point_id) REFERENCES usage_point (id)
);
CREATE INDEX ix_meter_usage_point ON meter (usage_point_id);

CREATE TABLE usage_summary (
    id             BIGINT      NOT NULL,
    version        INT         NOT NULL,
    usage_point_id BIGINT      NOT NULL,
    period_start   DATE        NOT NULL,
    period_end     DATE        NOT NULL,
    amount_milli   BIGINT      NOT NULL,
    cost_minor     BIGINT      NOT NULL,
    quality        VARCHAR(10) NOT NULL,
    CONSTRAINT pk_usage_summary PRIMARY KEY (id),
    CONSTRAINT uq_usage_summary UNIQUE (usage_point_id, period_start),
    CONSTRAINT fk_usage_summary_point FOREIGN KEY (usage_point_id) REFERENCES usage_point (id)
);

CREATE TABLE bill (
    id                BIGINT      NOT NULL,
    version           INT         NOT NULL,
    number            VARCHAR(40) NOT NULL,
    account_id        BIGINT      NOT NULL,
    period_start      DATE        NOT NULL,
    period_end        DATE        NOT NULL,
    issued_on         DATE        NOT NULL,
    due_on            DATE        NOT NULL,
    amount_minor      BIGINT      NOT NULL,
    electricity_minor BIGINT,
    gas_minor         BIGINT,
    water_minor       BIGINT,
    standing_minor    BIGINT,
    tax_minor         BIGINT,
    restricted_on     DATE,
    CONSTRAINT pk_bill PRIMARY KEY (id),
    CONSTRAINT uq_bill_number UNIQUE (number),
    CONSTRAINT fk_bill_account FOREIGN KEY (account_id) REFERENCES service_account (id)
);
CREATE INDEX ix_bill_account ON bill (account_id, issued_on);
CREATE INDEX ix_bill_restricted ON bill (restricted_on);

CREATE TABLE payment (
    id               BIGINT      NOT NULL,
    version          INT         NOT NULL,
    number           VARCHAR(40) NOT NULL,
    account_id       BIGINT      NOT NULL,
    paid_on          DATE        NOT NULL,
    amount_minor     BIGINT      NOT NULL,
    method           VARCHAR(20) NOT NULL,
    brand            VARCHAR(20),
    last4            VARCHAR(4),
    restricted_on    DATE,
    CONSTRAINT pk_payment PRIMARY KEY (id),
    CONSTRAINT uq_payment_number UNIQUE (number),
    CONSTRAINT fk_payment_account FOREIGN KEY (account_id) REFERENCES service_account (id)
);
CREATE INDEX ix_payment_account ON payment (account_id, paid_on);
CREATE INDEX ix_payment_restricted ON payment (restricted_on);
