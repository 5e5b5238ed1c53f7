-- Intent: documents that customers send and staff file for them. Names, sums and contents are sealed. The content is apart, so that a list
-- never reads it, and names its owner, so that a search for one person reads nobody else's.
CREATE TABLE document (
    id            BIGINT         NOT NULL,
    version       INT            NOT NULL,
    reference     CHAR(12)       NOT NULL,
    customer_id   BIGINT         NOT NULL,
    belongs_to    BIGINT,
    kind          VARCHAR(20)    NOT NULL,
    file_name     VARBINARY(800) NOT NULL,
    file_type     VARCHAR(10)    NOT NULL,
    size_bytes    BIGINT         NOT NULL,
    sha256        VARBINARY(97)  NOT NULL,
    scan          VARCHAR(20)    NOT NULL,
    source        VARCHAR(20)    NOT NULL,
    uploaded_at   DATETIME(6)    NOT NULL,
    policy_number VARCHAR(8)     NOT NULL,
    CONSTRAINT pk_document PRIMARY KEY (id),
    CONSTRAINT uq_document_reference UNIQUE (reference),
    CONSTRAINT fk_document_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);
CREATE INDEX ix_document_customer ON document (customer_id, uploaded_at);
CREATE INDEX ix_document_uploaded ON document (uploaded_at);
CREATE INDEX ix_document_belongs ON document (belongs_to);
CREATE TABLE document_content (
    id          BIGINT   NOT NULL,
    version     INT      NOT NULL,
    document_id BIGINT   NOT NULL,
    customer_id BIGINT   NOT NULL,
    content     LONGBLOB NOT NULL,
    CONSTRAINT pk_document_content PRIMARY KEY (id),
    CONSTRAINT uq_document_content UNIQUE (document_id),
    CONSTRAINT fk_document_content FOREIGN KEY (document_id) REFERENCES document (id)
);
CREATE INDEX ix_document_content_customer ON document_content (customer_id);
