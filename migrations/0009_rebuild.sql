-- Owned by services/token: what a database that was rebuilt from the chain has to know.

-- rebuilt_block: the history up to this block is of an earlier database, whose idempotency keys are lost; no transaction
-- of that database can be in a later block. cautious: requests from before the loss may still be retried.
alter table platforms
    add column rebuilt_block bigint,
    add column cautious boolean not null default false;
