-- Intent: the person. One row a customer, one row a contact point, and a keyed hash of the numbers that an erasure took out, so that
-- a later extract cannot bring anybody back. Sensitive values are sealed by the vault; origins says where each value came from.
CREATE TABLE customer (
    id                BIGINT       NOT NULL,
    version           INT          NOT NULL,
    reference         VARCHAR(12)  NOT NULL,
    subject_key       VARCHAR(12)  NOT NULL,
    cis_number        VARCHAR(40),
    name              VARCHAR(200) NOT NULL,
    name_folded       VARCHAR(200) NOT NULL,
    name_turned       VARCHAR(200) NOT NULL,
    date_of_birth     VARBINARY(200),
    language          VARCHAR(35)  NOT NULL,
    country           VARCHAR(2)   NOT NULL,
    preferred_channel VARCHAR(10)  NOT NULL,
    special_need      VARBINARY(2500),
    status            VARCHAR(10)  NOT NULL,
    origins           VARCHAR(600) NOT NULL,
    created_at        DATETIME(6)  NOT NULL,
    updated_at        DATETIME(6)  NOT NULL,
    CONSTRAINT pk_customer PRIMARY KEY (id),
    CONSTRAINT uq_customer_reference UNIQUE (reference),
    CONSTRAINT uq_customer_subject UNIQUE (subject_key),
    CONSTRAINT uq_customer_cis UNIQUE (cis_number)
);
CREATE INDEX ix_customer_name ON customer (name_folded, id);
CREATE INDEX ix_customer_turned ON customer (name_turned, id);

CREATE TABLE contact_point (
    id           BIGINT      NOT NULL,
    version      INT         NOT NULL,
    customer_id  BIGINT      NOT NULL,
    kind         VARCHAR(10) NOT NULL,
    address_text VARCHAR(254),
    fingerprint  VARCHAR(43),
    line1        VARCHAR(100),
    line2        VARCHAR(100),
    town         VARCHAR(80),
    region       VARCHAR(80),
    postal_code  VARCHAR(12),
    country      VARCHAR(2),
    source       VARCHAR(20) NOT NULL,
    updated_at   DATETIME(6) NOT NULL,
    verified_at  DATETIME(6),
    CONSTRAINT pk_contact_point PRIMARY KEY (id),
    CONSTRAINT uq_contact_point_kind UNIQUE (customer_id, kind),
    CONSTRAINT fk_contact_point_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);
CREATE INDEX ix_contact_point_fingerprint ON contact_point (fingerprint);

CREATE TABLE erased_number (
    id          BIGINT      NOT NULL,
    version     INT         NOT NULL,
    fingerprint VARCHAR(43) NOT NULL,
    erased_at   DATETIME(6) NOT NULL,
    CONSTRAINT pk_erased_number PRIMARY KEY (id),
    CONSTRAINT uq_erased_number UNIQUE (fingerprint)
);
