-- Intent: the first migration proves that the schema is applied; features bring their own tables in their own files.
-- Portable SQL only: H2 in MySQL mode, MariaDB 11 and MySQL 9. Instants are DATETIME(6) in UTC, ids come from the portal.
CREATE TABLE portal_schema (
    id      BIGINT      NOT NULL,
    created DATETIME(6) NOT NULL,
    CONSTRAINT pk_portal_schema PRIMARY KEY (id)
);
