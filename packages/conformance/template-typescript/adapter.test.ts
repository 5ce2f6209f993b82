import { after, describe, test } from 'node:test';
import { registerConformance } from '@mfa-flow/conformance';
import { createWorld } from './world.js';

// SEED=123 repeats the order of a run that went wrong, CASE=challenges.verify/limit runs that case alone.
const { SEED: seed, CASE: only } = process.env;

const conformance = registerConformance(
  { describe, test },
  { name: 'my-adapter', createWorld, ...(seed && { seed: Number(seed) }), ...(only && { only: [only] }) },
);

after(() => {
  process.stdout.write(`${conformance.report().markdown}\n`);
});
