-- Intent: a bank account may be an IBAN or a US routing and account number, and its owner may allow us to collect from it. A mandate has a
-- reference, a day, and ends with the account that it was given for.
ALTER TABLE bank_detail CHANGE COLUMN iban account_number VARBINARY(80) NOT NULL;
ALTER TABLE bank_detail ADD COLUMN scheme VARCHAR(10) DEFAULT 'IBAN' NOT NULL;
ALTER TABLE bank_detail ADD COLUMN mandate_reference VARCHAR(12);
ALTER TABLE bank_detail ADD COLUMN mandate_on DATE;
