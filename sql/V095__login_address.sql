-- Intent: where the e-mail address is the name to sign in with, a login is as long as an address may be.
ALTER TABLE login_account MODIFY COLUMN login VARCHAR(254) NOT NULL;
