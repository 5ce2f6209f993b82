import type { DevSuperTokens, PersonSeed } from './index.ts';

const password = 'correct-horse-battery-1';

/** The people that the command starts with. */
export const demoPeople: readonly PersonSeed[] = [
  { email: 'ada@example.com', password, requirements: [] },
  { email: 'grace@example.com', password, authenticator: true, requirements: ['totp'] },
  {
    email: 'linus@example.com',
    password,
    emailCode: true,
    phone: '+12065550101',
    requirements: [{ oneOf: ['otp-email', 'otp-phone'] }],
  },
  { email: 'nora@example.com', password, requirements: [{ oneOf: ['totp', 'otp-email'] }] },
  {
    email: 'tess@example.com',
    password,
    authenticator: true,
    emailCode: true,
    requirements: ['totp', 'otp-email'],
  },
  { email: 'vera@example.com', password, requirements: [], emailVerification: 'first' },
  { email: 'blake@example.com', password, requirements: ['webauthn'] },
];

const facts: Readonly<Record<string, string>> = {
  'ada@example.com': 'nothing more demanded',
  'grace@example.com': 'authenticator demanded',
  'linus@example.com': 'a code by mail or to +12065550101 demanded',
  'nora@example.com': 'an authenticator or mailed codes to be set up',
  'tess@example.com': 'authenticator, then a mailed code demanded',
  'vera@example.com': 'email to be verified',
  'blake@example.com': 'something demanded that nobody can do here',
};

export interface DemoPerson {
  readonly email: string;
  readonly authenticatorSecret?: string;
  /** A true core may remember somebody of this address from the last time, with another password. */
  readonly problem?: string;
}

export async function createDemoPeople({ people }: DevSuperTokens): Promise<readonly DemoPerson[]> {
  const made: DemoPerson[] = [];
  for (const seed of demoPeople) {
    try {
      made.push({ email: seed.email, ...(await people.createOrFind(seed)) });
    } catch (error) {
      made.push({ email: seed.email, problem: error instanceof Error ? error.message : String(error) });
    }
  }
  return made;
}

const describePerson = ({ email, authenticatorSecret, problem }: DemoPerson): string => {
  const secret = authenticatorSecret === undefined ? [] : [`authenticator ${authenticatorSecret}`];
  return `  ${email}: ${[facts[email], ...secret, ...(problem === undefined ? [] : [problem])].join('; ')}`;
};

/** What a person at the terminal needs to go on. */
export const describeDemo = (
  { url, apiUrl, coreUrl, standIn }: DevSuperTokens,
  people: readonly DemoPerson[],
): string =>
  [
    'The backend of SuperTokens. For development and tests, not for production.',
    '',
    `apiDomain    ${url}`,
    `apiBasePath  ${new URL(apiUrl).pathname}`,
    `core         ${coreUrl} (${standIn === undefined ? 'a true one' : 'a stand-in'})`,
    `outbox       ${url}/stand-in/outbox`,
    '',
    `People, each with the password "${password}":`,
    ...people.map(describePerson),
    '',
    ...(standIn === undefined
      ? []
      : ['Nothing is kept: everything is as at the start when this is started again.']),
    'Stop it with Ctrl-C.',
  ].join('\n');
