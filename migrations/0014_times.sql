-- Owned by indexer. The last block at or before a time. Blocks come in its order, so a new one is at its end.
create index blocks_time on blocks (chain_id, time, number);
