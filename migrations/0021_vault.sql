-- Owned by services/vault: values that are kept sealed, and the tokens that stand for them. No value is here in the clear.

-- The secrets of a client, a row a version, each wrapped by the key that kek names. Those of the vault go once nothing is
-- under them any more; the vaultless ones stay, since what they made is kept by clients.
create table vault_keysets (
    id          bigint generated always as identity primary key,
    client_id   text collate "C" not null references clients,
    purpose     text not null check (purpose in ('vault', 'vaultless')),
    version     int not null check (version > 0),
    kek         text not null,
    wrapped     bytea not null,
    created_at  timestamptz not null default now(),
    constraint vault_keysets_version unique (client_id, purpose, version)
);

-- Whom values are about, as the client names them, with their data key, wrapped by a version of the client's keyset. The
-- reference keeps a version in place that a process still uses.
create table vault_subjects (
    id          bigint generated always as identity primary key,
    client_id   text collate "C" not null,
    subject     text collate "C" not null,
    keyset_id   bigint not null constraint vault_subjects_keyset references vault_keysets,
    wrapped     bytea not null,
    created_at  timestamptz not null default now(),
    constraint vault_subjects_name unique (client_id, subject)
);

-- version: of the client's keyset, under which the value was sealed and the blind index made. blind: null where the value
-- cannot be searched for. same: the same value of the subject has this token again.
create table vault_tokens (
    client_id   text collate "C" not null,
    token       text collate "C" not null,
    subject_id  bigint not null constraint vault_tokens_subject references vault_subjects,
    type        text not null,
    format      text not null,
    last4       boolean not null,
    version     int not null,
    sealed      bytea not null,
    blind       bytea,
    same        boolean not null,
    metadata    jsonb,
    expires_at  timestamptz,
    created_at  timestamptz not null default now(),
    primary key (client_id, token),
    check (blind is not null or not same)
);
create index vault_tokens_of_subject on vault_tokens (subject_id);
create index vault_tokens_blind on vault_tokens (client_id, blind) where blind is not null;
create unique index vault_tokens_same on vault_tokens (subject_id, type, format, last4, blind) where same;
create index vault_tokens_expiry on vault_tokens (expires_at) where expires_at is not null;

-- Who read or erased what, and why. token is its HMAC, since a token may keep digits of its value and this stays.
create table vault_accesses (
    id         bigint generated always as identity primary key,
    at         timestamptz not null default now(),
    client_id  text collate "C" not null,
    kid        text not null,
    action     text not null,
    token      bytea,
    reason     text not null,
    reference  text not null,
    outcome    text not null
);
create index vault_accesses_token on vault_accesses (client_id, token, id);

-- How many values a client has read in a minute.
create table vault_reads (
    client_id  text collate "C" not null,
    minute     timestamptz not null,
    count      bigint not null,
    primary key (client_id, minute)
);
