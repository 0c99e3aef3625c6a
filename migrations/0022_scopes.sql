-- Owned by services/access. What a key may do. Keys that are older may do what an issuer's may: what was there before them, and
-- not to read values of the vault, to search it or to erase from it.
alter table api_keys add column scopes text[] collate "C" not null default array['assets:read', 'assets:write', 'distributions:create',
    'distributions:read', 'holdings:read', 'investors:read', 'investors:write', 'operations:read', 'operations:write', 'text:tokenize',
    'tokens:burn', 'tokens:control', 'tokens:create', 'tokens:mint', 'tokens:read', 'transactions:prepare', 'vault:read', 'vault:tokenize',
    'watches:read', 'watches:write'];
alter table api_keys alter column scopes drop default;
