-- Owned by services/distribution: who gets how much of what is paid out to the holders of a token at a block. Nothing here
-- changes once it is written. total and amounts are smallest units of the currency, supply and units of the token.
create table distributions (
    id                 text collate "C" primary key,
    client_id          text collate "C" not null references clients,
    token_id           text collate "C" not null references tokens,
    chain_id           bigint not null,
    token              bytea not null check (length(token) = 20),
    currency           bytea not null check (length(currency) = 20),
    currency_decimals  smallint not null check (currency_decimals between 0 and 36),
    total              numeric(78, 0) not null check (total > 0),
    supply             numeric(78, 0) not null check (supply > 0),
    record_block       bigint not null,
    record_hash        bytea not null check (length(record_hash) = 32),
    record_time        timestamptz not null,
    claims             bigint not null check (claims > 0),
    root               bytea not null check (length(root) = 32),
    dataset_hash       bytea not null check (length(dataset_hash) = 32),
    reference          text not null,
    created_at         timestamptz not null default now()
);
create index distributions_client on distributions (client_id, id);
create index distributions_token on distributions (token_id, id);

-- place: of the claim's leaf among the nodes of the tree.
create table distribution_claims (
    distribution_id  text collate "C" not null references distributions,
    index            bigint not null,
    account          bytea not null check (length(account) = 20),
    units            numeric(78, 0) not null,
    amount           numeric(78, 0) not null check (amount > 0),
    place            bigint not null,
    primary key (distribution_id, index),
    constraint distribution_claims_account unique (distribution_id, account)
);

-- The nodes of the tree, 32 bytes each, from place 4096 * chunk on. Kept as they are, so that one is read without the others.
create table distribution_nodes (
    distribution_id  text collate "C" not null references distributions,
    chunk            bigint not null,
    nodes            bytea not null,
    primary key (distribution_id, chunk)
);
alter table distribution_nodes alter column nodes set storage external;
