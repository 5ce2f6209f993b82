// Says as the last line what both parts of the gate counted. A part that came to no count is a failure.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const total = { passed: 0, failed: 0 };
for (const part of ['test', 'matrix']) {
  let counts = { passed: 0, failed: 1 };
  try {
    counts = JSON.parse(readFileSync(join(root, 'dist', 'gate', part, 'counts.json'), 'utf8'));
  } catch {
    console.log(`The part "${part}" came to no count.`);
  }
  total.passed += counts.passed;
  total.failed += counts.failed;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
