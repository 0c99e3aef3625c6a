-- Owned by services/token: the platform's contracts on each chain, and the tokens created through them.

create table platforms (
    chain_id      bigint primary key,
    authority     bytea not null,
    registry      bytea not null,
    factory       bytea not null,
    deed          bytea not null,
    vault         bytea not null,
    share_implementation  bytea not null,
    deed_implementation   bytea not null,
    block_number  bigint not null,
    created_at    timestamptz not null default now()
);

-- accepted_units: an upper bound of supply and mints in flight together: what was ever accepted, recounted near the cap.
-- Serials are drawn from next_serial; those below settled_serial were final when it was last recounted.
create table tokens (
    id              text collate "C" primary key,
    client_id       text collate "C" not null references clients,
    asset_id        text collate "C" not null references assets,
    operation_id    text collate "C" not null,
    family          text not null check (family in ('fungible', 'non_fungible', 'governance', 'utility')),
    chain_id        bigint not null,
    address         bytea not null check (length(address) = 20),
    deed_id         numeric(78, 0),
    name            text not null,
    symbol          text not null,
    decimals        smallint not null check (decimals between 0 and 36),
    max_supply      numeric(78, 0) not null check (max_supply > 0),
    accepted_units  numeric(78, 0) not null default 0,
    next_serial     bigint not null default 0,
    settled_serial  bigint not null default 0,
    created_at      timestamptz not null default now(),
    unique (chain_id, address),
    constraint tokens_deed unique (chain_id, deed_id)
);
create index tokens_client on tokens (client_id, id);
create index tokens_asset on tokens (asset_id);
