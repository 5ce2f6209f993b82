import { after, describe, test } from 'node:test';
import { registerConformance } from '@mfa-flow/conformance';
import { createWorld } from './world.js';

// SEED=123 npm test repeats the order of a run that went wrong.
const seed = process.env['SEED'];

const conformance = registerConformance(
  { describe, test },
  { name: 'my-adapter', createWorld, ...(seed && { seed: Number(seed) }) },
);

after(() => {
  process.stdout.write(`${conformance.report().markdown}\n`);
});
