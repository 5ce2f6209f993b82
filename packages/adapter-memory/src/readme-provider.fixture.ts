import { createMemoryAdapter, createMemoryBackend } from './index.ts';

const backend = createMemoryBackend({
  accounts: [{ id: 'ada', identifier: 'ada@example.com', password: 'correct horse' }],
  firstFactors: ['password', 'email', 'provider'],
  providerPage: 'https://app.example/provider',
});
const { firstFactor, session } = createMemoryAdapter(backend);
const options = { signal: new AbortController().signal };

const left = await firstFactor?.redirect?.start({ providerId: 'acme', returnTo: '/' }, options);
if (left?.ok && left.value.to === 'navigate') {
  // What your page leads back to when somebody presses "Ada" on it.
  const returned = backend.returnFromProvider(left.value.url, 'ada');
  await firstFactor?.redirect?.complete({ returned }, options);
}
export const check = await session.check({}, options); // complete
