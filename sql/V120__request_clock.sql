-- Intent: every move of the last day to answer stands on the timeline, with the day before, the day after and the reason. A request knows
-- the two things that may move it, each once, and that its last day went by.
ALTER TABLE data_request ADD received_on DATE;
ALTER TABLE data_request ADD late_from DATETIME(6);
ALTER TABLE data_request ADD identity_asked_on DATE;
ALTER TABLE data_request ADD identity_given_on DATE;
ALTER TABLE data_request ADD extension_reason VARCHAR(20);
ALTER TABLE data_request ADD extended_on DATE;
ALTER TABLE data_request ADD breached_at DATETIME(6);
UPDATE data_request SET received_on = CAST(received_at AS DATE), late_from = due_on + INTERVAL '1' DAY;
CREATE INDEX ix_data_request_late ON data_request (late_from);

ALTER TABLE request_event ADD due_before DATE;
ALTER TABLE request_event ADD due_after DATE;
ALTER TABLE request_event ADD due_reason VARCHAR(20);
