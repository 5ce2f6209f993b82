import { betterAuth } from 'better-auth';
import { memoryAdapter } from 'better-auth/adapters/memory';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { expect, test } from 'vitest';
import { mfaFlow } from '../../src/server/index.ts';

const create = (plugins: Parameters<typeof betterAuth>[0]['plugins'] & object) =>
  betterAuth({
    baseURL: 'http://localhost',
    secret: 'a secret for tests, thirty-two characters or more',
    database: memoryAdapter({}),
    telemetry: { enabled: false },
    plugins,
  }).$context;

test('[SEC-2] a server without a second step is told so when it starts', async () => {
  await expect(create([mfaFlow()])).rejects.toThrow('Add `twoFactor()` to its `plugins`.');
  await expect(create([mfaFlow(), twoFactor()])).resolves.toBeDefined();
});
