-- Intent: a household shares an account. A tie says what it opens and when it ends; credit information belongs to one person, sealed; an
-- agreement belongs to the account. Paper or no paper is the holders' choice; the day the billing system took it is kept beside it.
ALTER TABLE account_holder ADD COLUMN until_day DATE;
ALTER TABLE account_holder ADD COLUMN sees_bills BOOLEAN DEFAULT TRUE NOT NULL;
ALTER TABLE account_holder ADD COLUMN sees_usage BOOLEAN DEFAULT TRUE NOT NULL;
CREATE INDEX ix_account_holder_until ON account_holder (until_day);

ALTER TABLE service_account ADD COLUMN budget_minor BIGINT;
ALTER TABLE service_account ADD COLUMN paperless BOOLEAN;
ALTER TABLE service_account ADD COLUMN paperless_source VARCHAR(20);
ALTER TABLE service_account ADD COLUMN paperless_at DATETIME(6);
ALTER TABLE service_account ADD COLUMN paperless_taken_at DATETIME(6);

CREATE TABLE agreement (
    id         BIGINT      NOT NULL,
    version    INT         NOT NULL,
    number     VARCHAR(40) NOT NULL,
    account_id BIGINT      NOT NULL,
    signed_on  DATE        NOT NULL,
    valid_from DATE        NOT NULL,
    valid_to   DATE,
    prepay     BOOLEAN     NOT NULL,
    tariff     VARCHAR(80) NOT NULL,
    CONSTRAINT pk_agreement PRIMARY KEY (id),
    CONSTRAINT uq_agreement_number UNIQUE (number),
    CONSTRAINT fk_agreement_account FOREIGN KEY (account_id) REFERENCES service_account (id)
);
CREATE INDEX ix_agreement_account ON agreement (account_id, valid_from);

CREATE TABLE credit_report (
    id          BIGINT         NOT NULL,
    version     INT            NOT NULL,
    customer_id BIGINT         NOT NULL,
    account_id  BIGINT         NOT NULL,
    report      VARBINARY(700) NOT NULL,
    agency      VARCHAR(80)    NOT NULL,
    reported_on DATE           NOT NULL,
    CONSTRAINT pk_credit_report PRIMARY KEY (id),
    CONSTRAINT uq_credit_report UNIQUE (account_id, customer_id),
    CONSTRAINT fk_credit_report_account FOREIGN KEY (account_id) REFERENCES service_account (id),
    CONSTRAINT fk_credit_report_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);
CREATE INDEX ix_credit_report_customer ON credit_report (customer_id);
