-- Owned by services/access: who may call, and services/idempotency: what they already asked for.

create table clients (
    id          text collate "C" primary key,
    name        text not null check (name <> ''),
    created_at  timestamptz not null default now()
);

-- A key is shown once; only its digest is kept.
create table api_keys (
    kid           text collate "C" primary key,
    client_id     text collate "C" not null references clients,
    digest        bytea not null check (length(digest) = 32),
    name          text not null,
    created_at    timestamptz not null default now(),
    expires_at    timestamptz,
    revoked_at    timestamptz,
    last_used_at  timestamptz
);
create index api_keys_client on api_keys (client_id);

-- One row per (client, Idempotency-Key), for ever: keys of acts that move value do not expire.
create table idempotency_keys (
    client_id    text collate "C" not null references clients,
    key          text collate "C" not null,
    digest       bytea not null check (length(digest) = 32),
    resource_id  text collate "C" not null,
    created_at   timestamptz not null default now(),
    primary key (client_id, key)
);
