import { createMemoryAdapter, createMemoryBackend, FreshProofRequiredError } from './index.ts';

let now = Date.now();
const ada = { id: 'ada', identifier: 'ada@example.com', password: 'correct horse' };
const backend = createMemoryBackend({
  accounts: [{ ...ada, factors: [{ kind: 'authenticator' }] }],
  totp: { issuer: 'Acme' }, // what the set-up calls your service
  clock: () => now,
});
const browser = backend.openBrowser();
const adapter = createMemoryAdapter(backend, { browser });
const options = { signal: new AbortController().signal };

backend.signIn(browser, 'ada', ['authenticator']); // signed in completely, without a screen
await backend.requireFreshProof(adapter); // fresh still: signing in was a proof
now += 31 * 60_000; // `limits.stepUpMs` is half an hour
const refusal = await backend.requireFreshProof(adapter).catch((error: unknown) => error);
if (!(refusal instanceof FreshProofRequiredError)) throw new Error('Fresh proof was not asked for.');
export const check = await adapter.session.check({}, options); // complete all the same
