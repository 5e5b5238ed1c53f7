-- Intent: mailings reach one domain no faster than the pace, whatever number of nodes send. A row says until when turns are taken; a domain falls into
-- one of a fixed number of rows, so that nothing has to be tidied up and no row tells which domain it is.
CREATE TABLE mail_turn (
    id      BIGINT NOT NULL,
    version INT    NOT NULL,
    slot_no INT    NOT NULL,
    free_at BIGINT NOT NULL,
    CONSTRAINT pk_mail_turn PRIMARY KEY (id),
    CONSTRAINT uq_mail_turn_slot UNIQUE (slot_no)
);
