// The benchmark's token on the benchmark's chain, in a configuration that is otherwise ponder's default.
import { createConfig } from "ponder";

export default createConfig({
  database: { kind: "postgres", connectionString: process.env.DATABASE_URL },
  chains: { bench: { id: 31337, rpc: process.env.BENCH_CHAIN_URL } },
  contracts: {
    Token: {
      chain: "bench",
      address: process.env.BENCH_TOKEN as `0x${string}`,
      abi: [
        {
          type: "event",
          name: "Transfer",
          inputs: [
            { name: "from", type: "address", indexed: true },
            { name: "to", type: "address", indexed: true },
            { name: "value", type: "uint256", indexed: false },
          ],
        },
      ],
      startBlock: 1,
    },
  },
});
