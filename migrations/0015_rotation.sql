-- Owned by services/token. signer: whom the platform's operations are enqueued for; null: that of the process that asks.
-- former_signer: who was it before, until its roles are revoked.
alter table platforms
    add column signer         bytea check (length(signer) = 20),
    add column former_signer  bytea check (length(former_signer) = 20);

-- Owned by services/txmgr. The signer of the lane whose intents come before those of this one, until all of them are final.
alter table lanes add column follows bytea check (length(follows) = 20);
