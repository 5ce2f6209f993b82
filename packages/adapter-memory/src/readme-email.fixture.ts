import { createMemoryAdapter, createMemoryBackend } from './index.ts';

const ada = { id: 'ada', identifier: 'ada@example.com', password: 'correct horse', emailVerified: false };
const backend = createMemoryBackend({
  accounts: [ada],
  emailMustBeVerified: 'first', // before the second step; 'last': after it
  emailVerificationPage: 'https://app.example/verify-email',
});
const { firstFactor, emailVerification, session } = createMemoryAdapter(backend);
const options = { signal: new AbortController().signal };

await firstFactor?.password?.signIn({ identifier: ada.identifier, password: ada.password }, options);
await emailVerification?.send({}, options);
const returned = backend.outbox.latest('email')?.link ?? '';
await emailVerification?.confirm({ returned }, options);
export const check = await session.check({}, options); // complete
