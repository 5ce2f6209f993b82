import { createMemoryAdapter, createMemoryBackend } from './index.ts';

const ada = { id: 'ada', identifier: 'ada@example.com', password: 'correct horse' };
const backend = createMemoryBackend({
  accounts: [ada],
  enrolment: ['authenticator', 'email', 'phone'],
  policy: { anyOf: 'ready', setUp: { kinds: ['authenticator', 'email'] } },
});
const { firstFactor, enrolment, session } = createMemoryAdapter(backend);
const options = { signal: new AbortController().signal };

await firstFactor?.password?.signIn({ identifier: ada.identifier, password: ada.password }, options);
const begun = await enrolment?.begin({ kind: 'authenticator' }, options); // uri: 'otpauth://totp/…'
const { code } = backend.authenticatorCode('ada');
if (begun?.ok) await enrolment?.confirm({ enrolment: begun.value, answer: { kind: 'code', code } }, options);
export const check = await session.check({}, options); // complete
