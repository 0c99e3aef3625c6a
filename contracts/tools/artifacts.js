#!/usr/bin/env node
// Writes artifacts/<Name>.json, {contractName, abi, bytecode}, from what forge put into the directory given; `--check`
// writes nothing and fails if the files are not already so. A contract belongs to the list once Go deploys or calls it.
// One that outgrows MAX_RUNTIME is refused: the chain's own limit, 24,576 bytes, should not come as a surprise.
'use strict';
const fs = require('fs');
const path = require('path');

const CONTRACTS = [
  'AccessManager',
  'AssetGovernance',
  'AssetGovernor',
  'AssetTimelock',
  'AttestationFeed',
  'Attestations',
  'BuyOut',
  'DeedToken',
  'DeedVault',
  'Distributor',
  'DocumentRegistry',
  'GovernanceToken',
  'HoldingRules',
  'InvestorRegistry',
  'Offering',
  'Preview',
  'ReserveGate',
  'ShareToken',
  'TestStablecoin',
  'TokenFactory',
  'UtilityToken',
];

const MAX_RUNTIME = 22 * 1024;

const [out, mode] = process.argv.slice(2);
const target = path.join(__dirname, '..', 'artifacts');
const stale = [];

const expected = new Map();
for (const contractName of CONTRACTS) {
  const built = JSON.parse(fs.readFileSync(path.join(out, `${contractName}.sol`, `${contractName}.json`), 'utf8'));
  if (/__\$/.test(built.bytecode.object)) throw new Error(`${contractName} needs a library to be linked`);
  const runtime = (built.deployedBytecode.object.length - 2) / 2;
  if (runtime > MAX_RUNTIME) throw new Error(`${contractName} has ${runtime} bytes at runtime, over ${MAX_RUNTIME}`);
  const artifact = { contractName, abi: built.abi, bytecode: built.bytecode.object };
  expected.set(`${contractName}.json`, JSON.stringify(artifact, null, 2) + '\n');
}

fs.mkdirSync(target, { recursive: true });
for (const name of fs.readdirSync(target)) {
  if (expected.has(name)) continue;
  if (mode === '--check') stale.push(name);
  else fs.unlinkSync(path.join(target, name));
}
for (const [name, text] of expected) {
  const file = path.join(target, name);
  if (mode !== '--check') fs.writeFileSync(file, text);
  else if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text) stale.push(name);
}
if (stale.length > 0) {
  console.error(`contracts/artifacts is not what the sources say: ${stale.join(', ')}; run scripts/generate`);
  process.exit(1);
}
