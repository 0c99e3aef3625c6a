import { ponder } from "ponder:registry";
import { balance, transfer } from "ponder:schema";
import { zeroAddress } from "viem";

ponder.on("Token:Transfer", async ({ event, context }) => {
  const { from, to, value } = event.args;
  await context.db.insert(transfer).values({
    blockNumber: event.block.number,
    logIndex: event.log.logIndex,
    sender: from,
    recipient: to,
    units: value,
    txHash: event.transaction.hash,
  });
  if (from !== zeroAddress) {
    await context.db
      .insert(balance)
      .values({ wallet: from, units: -value })
      .onConflictDoUpdate((row) => ({ units: row.units - value }));
  }
  await context.db
    .insert(balance)
    .values({ wallet: to, units: value })
    .onConflictDoUpdate((row) => ({ units: row.units + value }));
});
