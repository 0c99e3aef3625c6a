-- Owned by services/txmgr: what a lane knows, so that any replica can tell it, and what those who asked for intents wish.

-- What the holder last saw: the head, the signer's next nonce after it, its base fee (null: the chain has none), what a
-- new attempt would offer and what none exceeds, in wei per gas. trouble: what keeps the lane from going on, if anything:
-- node (it does not answer), funds, fees, full, refused (what the node answers to a broadcast), failed (anything else).
alter table lanes
    add column head_number     bigint,
    add column account_nonce   bigint,
    add column base_fee        numeric(78, 0),
    add column fee_cap         numeric(78, 0),
    add column max_fee         numeric(78, 0),
    add column trouble         text check (trouble in ('node', 'funds', 'fees', 'full', 'refused', 'failed')),
    add column trouble_detail  text,
    add column trouble_since   timestamptz;

-- hurried_at: somebody asked then for higher fees; an attempt that is younger has them. orphaned: when and with which
-- block a receipt was last lost to a reorg.
alter table transactions
    add column hurried_at      timestamptz,
    add column orphaned_at     timestamptz,
    add column orphaned_block  bigint;

-- cancelled_at: is not to be done any more. In the queue that rejects it; in a transaction it asks for a replacement.
-- former_id: the last transaction that it was in and is no longer.
alter table intents
    add column cancelled_at  timestamptz,
    add column former_id     bigint references transactions;
create index intents_former on intents (former_id) where former_id is not null;

-- answer: why the node last refused it.
alter table attempts add column answer text;

-- Paid per gas, in wei (EIP-1559: the base fee and the tip).
alter table receipts add column gas_price numeric(78, 0) check (gas_price >= 0);
create index receipts_created on receipts (created_at);
