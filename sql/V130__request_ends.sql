-- Intent: a request knows since when its person is known, until when they can show who they are, and which request it repeats. Whoever asked
-- in the portal was signed in, and staff who approved one had checked.
ALTER TABLE data_request ADD verified_at DATETIME(6);
ALTER TABLE data_request ADD identity_until DATE;
ALTER TABLE data_request ADD duplicate_of VARCHAR(12);
UPDATE data_request SET verified_at = recorded_at WHERE channel = 'PORTAL';
UPDATE data_request SET verified_at = recorded_at WHERE channel <> 'PORTAL' AND (identity_given_on IS NOT NULL OR decided_at IS NOT NULL);
CREATE INDEX ix_data_request_identity ON data_request (state, identity_until);
