-- Intent: where the pack says so, the code of an address that had its mail ends; null for ever, and always for who said "never again".
ALTER TABLE referral_friend ADD COLUMN keep_until DATE NULL;
CREATE INDEX ix_referral_friend_until ON referral_friend (keep_until);
