-- Owned by services/asset and services/investor.

create table assets (
    id           text collate "C" primary key,
    client_id    text collate "C" not null references clients,
    kind         text not null check (kind <> ''),
    name         text not null check (name <> ''),
    description  text not null default '',
    country      text check (country ~ '^[A-Z]{2}$'),
    uri          text not null default '',
    document     bytea check (length(document) = 32),
    created_at   timestamptz not null default now()
);
create index assets_client on assets (client_id, id);

-- number is the investor's id on chain. expires_at: when the eligibility has to be renewed.
create table investors (
    id            text collate "C" primary key,
    client_id     text collate "C" not null references clients,
    number        bigint generated always as identity unique,
    name          text not null check (name <> ''),
    country       text not null check (country ~ '^[A-Z]{2}$'),
    expires_at    timestamptz not null,
    operation_id  text collate "C" not null,
    created_at    timestamptz not null default now()
);
create index investors_client on investors (client_id, id);

-- The registry on chain knows one investor per wallet, so a wallet belongs to one investor.
create table wallets (
    address      bytea primary key check (length(address) = 20),
    investor_id  text collate "C" not null references investors,
    created_at   timestamptz not null default now()
);
create index wallets_investor on wallets (investor_id);
