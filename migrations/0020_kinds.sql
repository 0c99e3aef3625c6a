-- Owned by indexer: governance tokens have all that share tokens have.
alter table contracts
    drop constraint contracts_kind_check,
    add constraint contracts_kind_check check (kind in ('factory', 'registry', 'vault', 'share', 'deed', 'governance', 'utility'));
