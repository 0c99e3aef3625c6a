-- Owned by services/txmgr: who pays for intents, and what they cost. What a payer spends is read in a time that does not grow
-- with what it has ever asked for.
drop view expenses;
drop view commitments;

alter table intents add column payer text collate "C";

update intents i
   set payer = o.client_id
  from operations o
 where o.id = i.operation_id;

create index intents_payer on intents (payer, chain_id, signer) include (gas, elements)
 where transaction_id is null and rejection is null and payer is not null;

-- Not of those that are in none, which are also all that were ever rejected: nobody is to look for the queue here.
drop index intents_transaction;
create index intents_transaction on intents (transaction_id) where transaction_id is not null;

-- A payer's part in a transaction. gas is what its intents may use, of which batched ones may each need a transaction's own
-- gas beside. weight is what it bears of the whole: elements, or 1 for an intent without. Until the transaction has a
-- receipt the rest is null. mined_at is when that came; wei is what the part has cost, rounded up, so that sums of it are exact. total is the sum of wei of the payer
-- on that lane up to here, in the order of mined_at and transaction_id: so what was spent since some time is the newest
-- total less the newest one of before.
create table costs (
    transaction_id  bigint not null references transactions,
    payer           text collate "C" not null,
    chain_id        bigint not null,
    signer          bytea not null,
    gas             bigint not null,
    batched         bigint not null,
    weight          bigint not null,
    whole           bigint not null,
    mined_at        timestamptz,
    wei             numeric,
    total           numeric,
    primary key (transaction_id, payer),
    check (num_nulls(mined_at, wei) in (0, 2))
);

insert into costs (transaction_id, payer, chain_id, signer, gas, batched, weight, whole, mined_at, wei)
select t.id, i.payer, t.chain_id, t.signer, i.gas, i.batched, i.weight, i.whole, r.created_at,
       div(r.gas_used * coalesce(r.gas_price, 0) * i.weight + i.whole - 1, i.whole)
  from (select coalesce(transaction_id, former_id) as transaction_id, payer, sum(gas) as gas,
               count(*) filter (where elements > 0) as batched, sum(greatest(elements, 1)) as weight,
               sum(sum(greatest(elements, 1))) over (partition by coalesce(transaction_id, former_id)) as whole
          from intents
         where transaction_id is not null
            or rejection is not null
         group by 1, 2) i
  join transactions t on t.id = i.transaction_id
  left join receipts r on r.transaction_id = t.id
 where i.payer is not null
   and (r.hash is not null or not t.settled);

update costs c
   set total = s.total
  from (select transaction_id, payer, sum(wei) over (partition by payer, chain_id, signer order by mined_at, transaction_id) as total
          from costs
         where mined_at is not null) s
 where s.transaction_id = c.transaction_id
   and s.payer = c.payer;

create index costs_open on costs (payer) where mined_at is null;
create index costs_mined on costs (payer, chain_id, signer, mined_at, transaction_id) where mined_at is not null;
