-- Intent: what a meter measured hour by hour, a month of one flow in one row. "readings" packs start, length, amount, quality and cost of each
-- reading (portal.supply.usage.ReadingCodec); a month is one where the operator is. Like all usage it stays with the premises.
CREATE TABLE interval_block (
    id             BIGINT      NOT NULL,
    version        INT         NOT NULL,
    usage_point_id BIGINT      NOT NULL,
    month_start    DATE        NOT NULL,
    flow           VARCHAR(10) NOT NULL,
    read_until     BIGINT      NOT NULL,
    taken_at       DATETIME(6) NOT NULL,
    readings       LONGBLOB    NOT NULL,
    CONSTRAINT pk_interval_block PRIMARY KEY (id),
    CONSTRAINT uq_interval_block UNIQUE (usage_point_id, month_start, flow),
    CONSTRAINT fk_interval_block_point FOREIGN KEY (usage_point_id) REFERENCES usage_point (id)
);
CREATE INDEX ix_interval_block_until ON interval_block (usage_point_id, read_until);
