-- Owned by services/token. next_signer: to whom the platform is being handed, from before it is given any role until its
-- operations are for it, or what it was given is taken back.
alter table platforms add column next_signer bytea check (length(next_signer) = 20);
