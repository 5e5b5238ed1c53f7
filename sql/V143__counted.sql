-- Intent: mails whose opening or links are counted, where operator and person both say yes. Only how often is counted, for a mailing as a whole:
-- no row and no address on the way tells who. A letter remembers that it was such a one, so that its customer can see it.
ALTER TABLE letter ADD COLUMN counted CHAR(12);
ALTER TABLE letter ADD COLUMN counted_ways VARCHAR(20);
ALTER TABLE campaign ADD COLUMN countable INT DEFAULT 0 NOT NULL;

CREATE TABLE campaign_count (
    id          BIGINT NOT NULL,
    version     INT    NOT NULL,
    campaign_id BIGINT NOT NULL,
    link_no     INT    NOT NULL,
    times       INT    NOT NULL,
    CONSTRAINT pk_campaign_count PRIMARY KEY (id),
    CONSTRAINT uq_campaign_count UNIQUE (campaign_id, link_no),
    CONSTRAINT fk_campaign_count FOREIGN KEY (campaign_id) REFERENCES campaign (id)
);
