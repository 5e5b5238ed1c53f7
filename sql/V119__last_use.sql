-- Intent: beside every value when it was last used. One row a person, written with the entry of the use; of uses before it nothing is noted.
CREATE TABLE data_use (
    id          BIGINT        NOT NULL,
    version     INT           NOT NULL,
    subject_key VARCHAR(64)   NOT NULL,
    uses        VARCHAR(2000) NOT NULL,
    CONSTRAINT pk_data_use PRIMARY KEY (id),
    CONSTRAINT uq_data_use_subject UNIQUE (subject_key)
);

-- Intent: what came in about supply and bank accounts says when, and under which version of the privacy policy. Null: nobody wrote it down.
ALTER TABLE account_holder ADD COLUMN taken_at DATETIME(6);
ALTER TABLE account_holder ADD COLUMN came_by VARCHAR(10);
ALTER TABLE account_holder ADD COLUMN policy_number VARCHAR(8);
ALTER TABLE agreement ADD COLUMN taken_at DATETIME(6);
ALTER TABLE agreement ADD COLUMN policy_number VARCHAR(8);
ALTER TABLE credit_report ADD COLUMN taken_at DATETIME(6);
ALTER TABLE credit_report ADD COLUMN policy_number VARCHAR(8);
ALTER TABLE service_account ADD COLUMN budget_at DATETIME(6);
ALTER TABLE service_account ADD COLUMN budget_policy VARCHAR(8);
ALTER TABLE service_account ADD COLUMN paperless_policy VARCHAR(8);
ALTER TABLE bank_detail ADD COLUMN came_by VARCHAR(10);
ALTER TABLE bank_detail ADD COLUMN policy_number VARCHAR(8);
