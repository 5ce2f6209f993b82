import { createMemoryAdapter, createMemoryBackend } from './index.ts';

const ada = { id: 'ada', identifier: 'ada@example.com', password: 'correct horse' };
const backend = createMemoryBackend({
  accounts: [ada],
  enrolment: ['authenticator', 'email', 'phone'],
  selfService: { severalAuthenticators: true },
});
const { firstFactor, enrolment, protection, account, session } = createMemoryAdapter(backend);
const options = { signal: new AbortController().signal };

await firstFactor?.password?.signIn({ identifier: ada.identifier, password: ada.password }, options);
const begun = await enrolment?.begin({ kind: 'authenticator' }, options);
const { code } = backend.authenticatorCode('ada');
if (begun?.ok) await enrolment?.confirm({ enrolment: begun.value, answer: { kind: 'code', code } }, options);
await account?.rename?.({ factorId: 'authenticator', label: 'Phone' }, options);
await protection?.set({ on: true }, options);
await account?.overview({}, options); // { protectionOn: true, factors: [{ label: 'Phone', … }], … }
export const check = await session.check({}, options); // complete; other sessions are asked for a code from now on
