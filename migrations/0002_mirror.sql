-- Owned by indexer: what the chain says. Everything here is derived from the chain and can be rebuilt from it.
--
-- A fact that changes over time is a journal keyed by block: the row with the highest block_number is the present, an
-- older one answers "as of", and undoing a block is deleting its rows.

-- The cursor of each chain: the last block whose facts are all below.
create table chains (
    chain_id          bigint primary key,
    number            bigint not null,
    hash              bytea not null check (length(hash) = 32),
    safe_number       bigint not null default 0,
    finalized_number  bigint not null default 0,
    head_number       bigint not null default 0,
    state             text not null default 'following' check (state in ('following', 'diverged')),
    updated_at        timestamptz not null default now()
);

create table blocks (
    chain_id     bigint not null,
    number       bigint not null,
    hash         bytea not null check (length(hash) = 32),
    parent_hash  bytea not null check (length(parent_hash) = 32),
    time         timestamptz not null,
    primary key (chain_id, number),
    unique (chain_id, hash)
);

-- What is watched, and since which block. kind is the contract's ABI; family is set for tokens.
create table contracts (
    chain_id      bigint not null,
    address       bytea not null check (length(address) = 20),
    kind          text not null check (kind in ('factory', 'registry', 'vault', 'share', 'deed')),
    salt          bytea check (length(salt) = 32),
    creator       bytea check (length(creator) = 20),
    block_number  bigint not null,
    primary key (chain_id, address)
);
create index contracts_block on contracts (chain_id, block_number);

create table transfers (
    chain_id      bigint not null,
    block_number  bigint not null,
    log_index     int not null,
    token         bytea not null,
    sender        bytea not null,
    recipient     bytea not null,
    units         numeric(78, 0) not null,
    tx_hash       bytea not null,
    primary key (chain_id, block_number, log_index)
);
create index transfers_token on transfers (chain_id, token, block_number, log_index);

-- Balance of a wallet after a block that changed it. The zero address's row is the token's total supply.
create table balances (
    chain_id      bigint not null,
    token         bytea not null,
    wallet        bytea not null,
    block_number  bigint not null,
    units         numeric(78, 0) not null check (units >= 0),
    primary key (chain_id, token, wallet, block_number)
);
create index balances_block on balances (chain_id, block_number);

-- The present of balances: its newest row per wallet, zero balances left out. The zero address's row is the supply.
create table holdings (
    chain_id      bigint not null,
    token         bytea not null,
    wallet        bytea not null,
    units         numeric(78, 0) not null check (units > 0),
    block_number  bigint not null,
    primary key (chain_id, token, wallet)
);
create index holdings_wallet on holdings (chain_id, wallet, token);
create index holdings_largest on holdings (chain_id, token, units desc, wallet);

-- Each serial that a token decided: minted, or refused with the ABI-encoded error in reason.
create table issues (
    chain_id      bigint not null,
    token         bytea not null,
    serial        numeric(78, 0) not null,
    ref           bytea not null check (length(ref) = 32),
    wallet        bytea not null,
    units         numeric(78, 0) not null,
    reason        bytea,
    block_number  bigint not null,
    log_index     int not null,
    tx_hash       bytea not null,
    primary key (chain_id, token, serial)
);
create index issues_block on issues (chain_id, block_number);
create index issues_ref on issues (chain_id, ref);

-- Journal: units frozen for a wallet (partial), and whether the whole wallet is.
create table freezes (
    chain_id      bigint not null,
    token         bytea not null,
    wallet        bytea not null,
    block_number  bigint not null,
    units         numeric(78, 0) not null,
    entire        boolean not null,
    primary key (chain_id, token, wallet, block_number)
);
create index freezes_block on freezes (chain_id, block_number);

-- Journal: a token's pause, closing, and blocked countries (ISO 3166-1 numeric).
create table token_rules (
    chain_id           bigint not null,
    token              bytea not null,
    block_number       bigint not null,
    paused             boolean not null,
    closed             boolean not null,
    blocked_countries  int[] not null,
    primary key (chain_id, token, block_number)
);
create index token_rules_block on token_rules (chain_id, block_number);

-- Journal: what the investor registry says of a wallet. expiry is in unix seconds; 0 means removed.
create table registrations (
    chain_id      bigint not null,
    wallet        bytea not null,
    block_number  bigint not null,
    investor      numeric(20, 0) not null,
    country       int not null,
    tier          int not null,
    flags         int not null,
    expiry        bigint not null,
    primary key (chain_id, wallet, block_number)
);
create index registrations_block on registrations (chain_id, block_number);

-- Journal: who owns a deed.
create table deeds (
    chain_id       bigint not null,
    token          bytea not null,
    deed_id        numeric(78, 0) not null,
    block_number   bigint not null,
    owner          bytea not null,
    primary key (chain_id, token, deed_id, block_number)
);
create index deeds_block on deeds (chain_id, block_number);
