-- Intent: the products customers registered. serial_folded is the number without case, spaces and dashes: one product has one owner here,
-- whatever two people do at the same moment.
CREATE TABLE product (
    id            BIGINT       NOT NULL,
    version       INT          NOT NULL,
    reference     CHAR(12)     NOT NULL,
    customer_id   BIGINT       NOT NULL,
    model         VARCHAR(100) NOT NULL,
    serial        VARCHAR(60)  NOT NULL,
    serial_folded VARCHAR(40)  NOT NULL,
    bought_on     DATE         NOT NULL,
    place_of_use  VARCHAR(200),
    source        VARCHAR(20)  NOT NULL,
    registered_at DATETIME(6)  NOT NULL,
    updated_at    DATETIME(6)  NOT NULL,
    policy_number VARCHAR(8)   NOT NULL,
    CONSTRAINT pk_product PRIMARY KEY (id),
    CONSTRAINT uq_product_reference UNIQUE (reference),
    CONSTRAINT uq_product_serial UNIQUE (serial_folded),
    CONSTRAINT fk_product_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);
CREATE INDEX ix_product_customer ON product (customer_id, registered_at);
