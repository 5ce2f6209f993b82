import type { DevBetterAuth, PersonSeed } from './index.ts';

const password = 'correct-horse-battery-1';

/** The people that the command starts with. */
const demoPeople: readonly (PersonSeed & { readonly fact: string })[] = [
  { email: 'ada@example.com', password, name: 'Ada', fact: 'no second step' },
  {
    email: 'grace@example.com',
    password,
    name: 'Grace',
    factors: ['authenticator', 'recoveryCode'],
    fact: 'an authenticator',
  },
  { email: 'linus@example.com', password, name: 'Linus', factors: ['email'], fact: 'codes by email' },
];

/** Makes them, and says what a person at the terminal needs to go on. */
export async function describeDemo({ url, apiUrl, people }: DevBetterAuth): Promise<string> {
  const lines: string[] = [];
  for (const { fact, ...seed } of demoPeople) {
    const { authenticatorSecret, recoveryCodes } = await people.create(seed);
    const key = authenticatorSecret === undefined ? [] : [`key ${authenticatorSecret}`];
    const codes = recoveryCodes.length === 0 ? [] : [`recovery code ${recoveryCodes[0]}`];
    lines.push(`  ${seed.email}: ${[fact, ...key, ...codes].join('; ')}`);
  }
  return [
    'A better-auth server. For development and tests, not for production.',
    '',
    `baseURL      ${apiUrl}`,
    `outbox       ${url}/stand-in/outbox`,
    '',
    `People, each with the password "${password}":`,
    ...lines,
    '',
    'Nothing is kept: everything is as at the start when this is started again.',
    'Stop it with Ctrl-C.',
  ].join('\n');
}
