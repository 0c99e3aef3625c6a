-- Owned by services/investor: investors that change.

-- country_number: the country as the registry has it, ISO 3166-1 numeric.
alter table investors
   add column country_number int;

-- removed_at: the wallet stays the investor's, with what it holds, and is not eligible from then on.
alter table wallets
   add column removed_at timestamptz;

-- What was declared of an investor by the request whose operation registers it on chain, for replays of the request, and
-- for who wants to know what can still come to be on chain.
create table declarations (
    operation_id  text collate "C" primary key,
    investor_id   text collate "C" not null references investors,
    name          text not null,
    country       text not null,
    expires_at    timestamptz not null,
    wallets       bytea[] not null,
    removed       bytea[] not null
);
create index declarations_investor on declarations (investor_id);

insert into declarations (operation_id, investor_id, name, country, expires_at, wallets, removed)
select operation_id, id, name, country, expires_at,
       array(select address from wallets w where w.investor_id = i.id order by address), '{}'
  from investors i
 where operation_id <> '';
