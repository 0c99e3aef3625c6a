-- Owned by services/operation: every act on a chain that a client asked for.

create table operations (
    id          text collate "C" primary key,
    client_id   text collate "C" not null references clients,
    kind        text not null,
    chain_id    bigint not null,
    asset_id    text collate "C",
    token_id    text collate "C",
    deed_id     numeric(78, 0),
    items       int not null default 0,
    created_at  timestamptz not null default now()
);
create index operations_client on operations (client_id, id);

-- The single issues of a mint: serial and ref are what the contract sees, so that each is decided once.
create table mints (
    operation_id  text collate "C" not null references operations,
    ordinal       int not null,
    chain_id      bigint not null,
    token         bytea not null,
    serial        bigint not null,
    ref           bytea not null check (length(ref) = 32),
    wallet        bytea not null,
    units         numeric(78, 0) not null check (units > 0),
    reference     text not null default '',
    intent_id     bigint not null references intents,
    primary key (operation_id, ordinal),
    unique (chain_id, token, serial)
);

-- What has become of an intent: the three processes' tables meet here, and no process tells another. A receipt counts
-- only while the mirror holds its block, so a reorg takes an intent back to submitted by itself.
-- level: 0 queued, 1 submitted, 2 included, 3 safe, 4 finalized.
create view intent_states as
select i.id, i.operation_id, i.chain_id, i.transaction_id, i.rejection, i.elements,
       r.hash as tx_hash, r.block_number, r.status, r.reason,
       case when i.transaction_id is null then 0
            when r.hash is null then 1
            when r.block_number <= c.finalized_number then 4
            when r.block_number <= c.safe_number then 3
            else 2 end as level
  from intents i
  left join chains c on c.chain_id = i.chain_id
  left join lateral (
       select r.hash, r.block_number, r.status, r.reason
         from receipts r
         join blocks b on b.chain_id = r.chain_id and b.number = r.block_number and b.hash = r.block_hash
        where r.transaction_id = i.transaction_id
        limit 1) r on true;
