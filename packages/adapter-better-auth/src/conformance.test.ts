import { readFile } from 'node:fs/promises';
import { registerConformance, withReport } from '@mfa-flow/conformance';
import { describe, expect, test } from 'vitest';
import { createBetterAuthWorld } from '../test/support/better-auth-world.fixture.ts';
import { withServer } from '../test/support/server.fixture.ts';

// Less strict than better-auth's own three in ten seconds, which a case would run into by itself.
const server = withServer({ rateLimit: 20 });
const readme = '../README.md';

const { report } = registerConformance(
  { describe, test },
  { name: 'better-auth 1.7.25', createWorld: async () => createBetterAuthWorld(server()) },
);

test('the README holds the report (`vitest --update` writes it)', async () => {
  const text = await readFile(new URL(readme, import.meta.url), 'utf8');
  await expect(withReport(text, report())).toMatchFileSnapshot(readme);
});
