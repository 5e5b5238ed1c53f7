-- Intent: what a bill is made of, line by line, in the kinds of ESPI. Lines live and go with their bill.
CREATE TABLE bill_line (
    id             BIGINT       NOT NULL,
    version        INT          NOT NULL,
    bill_id        BIGINT       NOT NULL,
    place          INT          NOT NULL,
    kind           VARCHAR(20)  NOT NULL,
    description    VARCHAR(120) NOT NULL,
    quantity_milli BIGINT,
    unit           VARCHAR(10),
    amount_minor   BIGINT       NOT NULL,
    CONSTRAINT pk_bill_line PRIMARY KEY (id),
    CONSTRAINT uq_bill_line UNIQUE (bill_id, place),
    CONSTRAINT fk_bill_line_bill FOREIGN KEY (bill_id) REFERENCES bill (id) ON DELETE CASCADE
);
