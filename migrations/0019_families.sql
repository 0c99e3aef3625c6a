-- Owned by services/token: the contracts that a platform of an earlier version does not have; null then. The stablecoin is
-- play money, of development alone.
alter table platforms
    add column rules                      bytea check (length(rules) = 20),
    add column preview                    bytea check (length(preview) = 20),
    add column governance_implementation  bytea check (length(governance_implementation) = 20),
    add column utility_implementation     bytea check (length(utility_implementation) = 20),
    add column governor_implementation    bytea check (length(governor_implementation) = 20),
    add column timelock_implementation    bytea check (length(timelock_implementation) = 20),
    add column governance                 bytea check (length(governance) = 20),
    add column offering                   bytea check (length(offering) = 20),
    add column distributor                bytea check (length(distributor) = 20),
    add column reserve_gate               bytea check (length(reserve_gate) = 20),
    add column attestations               bytea check (length(attestations) = 20),
    add column documents                  bytea check (length(documents) = 20),
    add column buy_out                    bytea check (length(buy_out) = 20),
    add column stablecoin                 bytea check (length(stablecoin) = 20);
