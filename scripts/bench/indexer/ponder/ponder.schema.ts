import { onchainTable, primaryKey } from "ponder";

export const transfer = onchainTable(
  "transfer",
  (t) => ({
    blockNumber: t.bigint().notNull(),
    logIndex: t.integer().notNull(),
    sender: t.hex().notNull(),
    recipient: t.hex().notNull(),
    units: t.bigint().notNull(),
    txHash: t.hex().notNull(),
  }),
  (table) => ({ pk: primaryKey({ columns: [table.blockNumber, table.logIndex] }) }),
);

export const balance = onchainTable("balance", (t) => ({
  wallet: t.hex().primaryKey(),
  units: t.bigint().notNull(),
}));
