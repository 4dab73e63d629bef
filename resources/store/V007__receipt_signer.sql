-- Fingerprint of the key that signed the bureau's receipt; null when it is not signed, and for
-- receipts from before this was noted.
ALTER TABLE submission ADD COLUMN receipt_signer VARCHAR;
