-- Intent: what customers ordered, as the billing system tells it. An order is a book that tax law keeps; when its person is erased it loses
-- who they were and where it went. There is no column for a card, here or anywhere.
CREATE TABLE customer_order (
    id          BIGINT      NOT NULL,
    version     INT         NOT NULL,
    reference   CHAR(12)    NOT NULL,
    number      VARCHAR(40) NOT NULL,
    customer_id BIGINT,
    status      VARCHAR(20) NOT NULL,
    ordered_on  DATE        NOT NULL,
    ship_to     VARCHAR(700),
    contact     VARCHAR(254),
    told_at     DATETIME(6) NOT NULL,
    CONSTRAINT pk_customer_order PRIMARY KEY (id),
    CONSTRAINT uq_customer_order_reference UNIQUE (reference),
    CONSTRAINT uq_customer_order_number UNIQUE (number),
    CONSTRAINT fk_customer_order_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);
CREATE INDEX ix_customer_order_customer ON customer_order (customer_id, ordered_on);
CREATE INDEX ix_customer_order_day ON customer_order (ordered_on);
CREATE TABLE order_line (
    id           BIGINT       NOT NULL,
    version      INT          NOT NULL,
    order_id     BIGINT       NOT NULL,
    line_no      INT          NOT NULL,
    item         VARCHAR(200) NOT NULL,
    quantity     INT          NOT NULL,
    amount_minor BIGINT,
    CONSTRAINT pk_order_line PRIMARY KEY (id),
    CONSTRAINT uq_order_line UNIQUE (order_id, line_no),
    CONSTRAINT fk_order_line_order FOREIGN KEY (order_id) REFERENCES customer_order (id)
);
