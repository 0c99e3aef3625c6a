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
create index operations_token on operations (token_id, id);

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
-- level: 0 queued, 1 submitted, 2 included, 3 safe, 4 finalized. tx_hash: the included attempt, else the newest.
create view intent_states as
select i.id, i.operation_id, i.chain_id, i.transaction_id, i.rejection, r.status, r.reason, r.block_number,
       coalesce(r.hash, a.hash) as tx_hash,
       i.rejection is not null or coalesce(r.status, 1) = 0 as failed,
       case when i.transaction_id is null then 0
            when r.hash is null then 1
            when r.block_number <= c.finalized_number then 4
            when r.block_number <= c.safe_number then 3
            else 2 end as level
  from intents i
  left join chains c on c.chain_id = i.chain_id
  left join (receipts r join blocks b on b.chain_id = r.chain_id and b.number = r.block_number and b.hash = r.block_hash)
       on r.transaction_id = i.transaction_id
  left join lateral (
       select a.hash
         from attempts a
        where a.transaction_id = i.transaction_id
        order by a.created_at desc
        limit 1) a on true;

-- What has become of a single issue. The token's own word goes before the transaction's: decided says that an event for
-- this serial and reference is in the mirror. A transaction that was included and did not decide it has failed it: it
-- reverted, or the serial was used by somebody else.
create view mint_states as
select m.operation_id, m.ordinal, m.chain_id, m.token, m.serial, m.wallet, m.units, m.reference,
       i.serial is not null as decided,
       case when i.serial is not null then i.reason is not null
            else s.failed or s.level >= 2 end as failed,
       i.serial is null and s.rejection is not null as rejected,
       coalesce(i.reason, s.reason, s.rejection) as reason,
       coalesce(i.tx_hash, s.tx_hash) as tx_hash,
       coalesce(i.block_number, s.block_number) as block_number,
       case when i.serial is null then s.level
            when i.block_number <= c.finalized_number then 4
            when i.block_number <= c.safe_number then 3
            else 2 end as level
  from mints m
  join intent_states s on s.id = m.intent_id
  left join chains c on c.chain_id = m.chain_id
  left join issues i on i.chain_id = m.chain_id and i.token = m.token and i.serial = m.serial::numeric and i.ref = m.ref;
