-- Intent: the public numbers of a year are counted from the rows themselves, by the day of receipt.
CREATE INDEX ix_data_request_received ON data_request (received_on, kind, state);
