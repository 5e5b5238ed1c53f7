-- Intent: the version of the software that runs in a product, as its owner reads it there, so that they can be told of a newer one.
ALTER TABLE product ADD COLUMN software_version VARCHAR(20);
