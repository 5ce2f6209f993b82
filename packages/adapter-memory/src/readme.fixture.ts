import { createMemoryAdapter, createMemoryBackend } from './index.ts';

const ada = { id: 'ada', identifier: 'ada@example.com', password: 'correct horse' };
const backend = createMemoryBackend({ accounts: [{ ...ada, factors: [{ kind: 'authenticator' }] }] });
const { firstFactor, challenges, session } = createMemoryAdapter(backend);
const options = { signal: new AbortController().signal };

await firstFactor?.password?.signIn({ identifier: ada.identifier, password: ada.password }, options);
const challenge = await challenges.start({ factorId: 'authenticator' }, options);
const { code } = backend.authenticatorCode('ada');
if (challenge.ok)
  await challenges.verify({ challenge: challenge.value, answer: { kind: 'code', code } }, options);
export const check = await session.check({}, options); // { ok: true, value: { status: 'complete', … } }
