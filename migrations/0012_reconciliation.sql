-- Owned by indexer. Whose balances some blocks changed, when they are undone: the accounts that are as of one of them.
create index accounts_block on accounts (chain_id, block_number);

-- What was found when the mirror was compared with the chain, the newest hundred times. differences are sentences, of
-- which only the first hundred are kept; difference_count counts them all.
create table reconciliations (
    chain_id          bigint not null,
    id                bigint generated always as identity,
    number            bigint not null,
    hash              bytea not null check (length(hash) = 32),
    complete          boolean not null,
    compared          bigint not null,
    difference_count  bigint not null,
    differences       text[] not null,
    checked_at        timestamptz not null default now(),
    primary key (chain_id, id)
);
