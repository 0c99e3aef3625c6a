-- Owned by services/txmgr: what we ask of a chain, and what became of it.

-- One line of nonces: one active worker at a time holds the lease; fence rises with every new holder.
create table lanes (
    chain_id     bigint not null,
    signer       bytea not null check (length(signer) = 20),
    next_nonce   bigint not null check (next_nonce >= 0),
    holder       text,
    fence        bigint not null default 0,
    lease_until  timestamptz not null default '-infinity',
    primary key (chain_id, signer)
);

-- A nonce that was given out. What is sent under it are its attempts. settled: nothing about it changes any more, as its
-- receipt is in a finalized block, or because somebody else's transaction finally took the nonce. Should the chain diverge
-- from what was final, the former is taken back.
create table transactions (
    id          bigint generated always as identity primary key,
    chain_id    bigint not null,
    signer      bytea not null,
    nonce       bigint not null,
    settled     boolean not null default false,
    created_at  timestamptz not null default now(),
    unique (chain_id, signer, nonce),
    foreign key (chain_id, signer) references lanes
);
create index transactions_open on transactions (chain_id, signer, nonce) where not settled;

-- The outbox. elements = 0: data is a whole calldata, sent alone. elements > 0: data is that many ABI-encoded static
-- elements of the one array argument of the function in selector, and may share a transaction with its neighbours of the
-- same target and selector. rejection: will never be mined, with the ABI-encoded error or a message.
create table intents (
    id              bigint generated always as identity primary key,
    chain_id        bigint not null,
    signer          bytea not null check (length(signer) = 20),
    operation_id    text collate "C",
    target          bytea not null check (length(target) = 20),
    selector        bytea not null check (length(selector) = 4),
    data            bytea not null,
    elements        int not null check (elements >= 0),
    gas             bigint not null check (gas > 0),
    transaction_id  bigint references transactions,
    rejection       bytea,
    created_at      timestamptz not null default now()
);
create index intents_queued on intents (chain_id, signer, id) where transaction_id is null and rejection is null;
create index intents_operation on intents (operation_id);
create index intents_transaction on intents (transaction_id);

-- Every set of signed bytes that may be mined under a transaction's nonce, kept before the first broadcast. Fees in wei.
-- refusal: this attempt is a transfer of nothing to oneself, to use up the nonce, as a node refused its predecessor so.
create table attempts (
    chain_id        bigint not null,
    hash            bytea not null check (length(hash) = 32),
    transaction_id  bigint not null references transactions,
    tip_cap         numeric(78, 0) not null,
    fee_cap         numeric(78, 0) not null,
    raw             bytea not null,
    refusal         text,
    created_at      timestamptz not null default now(),
    primary key (chain_id, hash)
);
create index attempts_transaction on attempts (transaction_id);

-- What a node answered for an attempt; a nonce is mined once, so a transaction has one. It counts only while blocks holds
-- block_hash. status as in EIP-658; reason is the ABI-encoded error of a failed one.
create table receipts (
    chain_id        bigint not null,
    hash            bytea not null,
    transaction_id  bigint primary key references transactions,
    block_number    bigint not null,
    block_hash      bytea not null check (length(block_hash) = 32),
    status          smallint not null check (status in (0, 1)),
    gas_used        bigint not null,
    reason          bytea,
    created_at      timestamptz not null default now(),
    foreign key (chain_id, hash) references attempts
);
