-- Owned by services/operation: what a client's operations may cost in gas within any 24 hours, in wei. No row: no bound.
create table budgets (
    client_id  text collate "C" primary key references clients,
    wei        numeric(78, 0) not null check (wei >= 0)
);

-- What each intent in a block has cost: its elements' share of its transaction, whatever became of it there.
create view expenses as
select o.client_id, r.created_at, r.gas_used * coalesce(r.gas_price, 0) * greatest(i.elements, 1) / w.elements as wei
  from receipts r
  join intents i on i.transaction_id = r.transaction_id or i.transaction_id is null and i.former_id = r.transaction_id
  join operations o on o.id = i.operation_id
 cross join lateral (
       select sum(greatest(elements, 1)) as elements
         from intents
        where transaction_id = r.transaction_id
           or transaction_id is null and former_id = r.transaction_id) w;

-- What each intent without a block may cost at most: its gas at what its newest attempt offers, or in the queue at what
-- its lane would offer now. 60,000 is the transaction's own gas, beside its elements': they may share it, or not. Before
-- a lane has ever said what it would offer, it is taken to be 500 gwei, which is the most that it does by default.
create view commitments as
select o.client_id, (i.gas + case when i.elements > 0 then 60000 else 0 end) * coalesce(a.fee_cap, l.fee_cap, 500000000000) as wei
  from intents i
  join operations o on o.id = i.operation_id
  left join lanes l on l.chain_id = i.chain_id and l.signer = i.signer
  left join lateral (
       select max(fee_cap) as fee_cap
         from attempts
        where transaction_id = i.transaction_id) a on true
 where i.rejection is null
   and (i.transaction_id is null
        or i.transaction_id in (
           select t.id
             from transactions t
            where not t.settled
              and not exists (select from receipts r where r.transaction_id = t.id)));
