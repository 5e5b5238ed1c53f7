-- Intent: where money is collected from or paid back to. Name and number are sealed; only the last four characters can be read here.
CREATE TABLE bank_detail (
    id                 BIGINT         NOT NULL,
    version            INT            NOT NULL,
    customer_id        BIGINT         NOT NULL,
    service_account_id BIGINT,
    holder             VARBINARY(700) NOT NULL,
    iban               VARBINARY(80)  NOT NULL,
    last4              VARCHAR(4)     NOT NULL,
    source             VARCHAR(20)    NOT NULL,
    updated_at         DATETIME(6)    NOT NULL,
    CONSTRAINT pk_bank_detail PRIMARY KEY (id),
    CONSTRAINT uq_bank_detail_customer UNIQUE (customer_id),
    CONSTRAINT fk_bank_detail_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);
