import type { PersonSeed } from '../../src/index.ts';
import { happens, passTime, removeAuthenticatorOf } from './prepare.fixture.ts';
import type { Setup } from './setups.fixture.ts';

const person = (id: string, rest: Omit<PersonSeed, 'id'> = {}): PersonSeed => ({
  id,
  name: 'Ada',
  email: `${id}@example.com`,
  password: 'correct horse 12',
  ...rest,
});

const startsWith = (...people: PersonSeed[]) => ({ options: { people } });
const emailVerified = { emailVerified: true };
const phone = (ending: string) => ({ phone: `+12065550${ending}` });
const second = 1_000;
const minute = 60 * second;

/** What each scenario of the settings starts with, and what was done at the recorded server in between. */
export const settingsSetups: Readonly<Record<string, Setup>> = {
  'fresh proof: how old it may be': {
    ...startsWith(person('ada', emailVerified)),
    before: { 13: [passTime(1_770 * second)], 14: [passTime(60 * second)] },
  },
  'fresh proof belongs to one session': startsWith(person('ada')),
  'fresh proof by each factor': {
    ...startsWith(person('ada', { ...emailVerified, ...phone('199'), phoneVerified: true })),
    before: { 7: [passTime(60 * minute)], 11: [passTime(60 * minute)] },
  },
  'an authenticator is begun twice at once': {
    ...startsWith(person('ada')),
    before: { 3: [happens('overtakenAuthenticator')] },
  },
  'recovery codes are made twice at once': {
    ...startsWith(person('ada')),
    before: { 3: [happens('unseenRecoveryCodes')] },
  },
  'authenticator added while protection is on by email': startsWith(person('ada', emailVerified)),
  'the address is changed while it is the only second step': startsWith(person('ada', emailVerified)),
  'the number is changed while it is the only second step': startsWith(
    person('ada', { ...phone('101'), phoneVerified: true }),
  ),
  'email verification: two links, an old address, too late': {
    ...startsWith(person('ada'), person('bob'), person('cleo')),
    before: { 13: [passTime(61 * minute)] },
  },
  'phone verification: two codes, an old number, too late': {
    ...startsWith(person('ada', phone('191')), person('bob', phone('192')), person('cleo', phone('193'))),
    before: { 14: [passTime(61 * minute)] },
  },
  'sessions from a whole session': startsWith(person('ada', emailVerified)),
  'recovery codes and a removed authenticator while protection is on': startsWith(person('ada')),
  'an authenticator that is gone while its code is typed': {
    ...startsWith(person('ada'), person('bob', emailVerified)),
    before: { 7: [removeAuthenticatorOf('ada')], 16: [removeAuthenticatorOf('bob')] },
  },
  'limits on: ten answers to one challenge, then a new challenge': {
    options: { people: [person('ada')], rateLimits: true },
  },
  'limits on: what setting up and removing counts': {
    options: { people: [person('ada', phone('101'))], rateLimits: true },
  },
};
