import type { PersonSeed, ProjectOptions } from '../../src/index.ts';
import {
  addAuthenticator,
  countSignOuts,
  createRecoveryCodes,
  enable,
  password,
  signIn,
  spendRecoveryCode,
  switchOff,
} from './prepare.fixture.ts';
import type { Preparation } from './prepare.fixture.ts';

type Options = Omit<ProjectOptions, 'id' | 'version'>;

export interface Setup {
  readonly options?: Options;
  /** What is done before a step, by its number from 1. */
  readonly before?: Readonly<Record<number, readonly Preparation[]>>;
}

const person = (id: string, rest: Omit<PersonSeed, 'id'> = {}): PersonSeed => ({
  id,
  name: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
  email: `${id}@example.com`,
  password,
  ...rest,
});

const people = (...seeds: PersonSeed[]): Options => ({ people: seeds });

const one = '<session-cookie-1>';
const emailVerified = { emailVerified: true };
const phone = { phone: '+12065550101' };
const both = { ...emailVerified, ...phone, phoneVerified: true };
const alice = person('alice');
/** Signed in before the recording, with everything set up and MFA switched on. */
const fullSession = [signIn('alice', one), addAuthenticator(one), createRecoveryCodes(one), enable(one)];

/** What each scenario starts with. The recordings leave out the calls that led there. */
export const setups: Readonly<Record<string, Setup>> = {
  'guest: no session': {},
  'sign-up': {},
  'sign-in with password': { options: people(alice, person('blocked')) },
  'sign-in over a pending session': {
    options: people(alice),
    before: { 1: [signIn('alice', one), addAuthenticator(one), enable(one)] },
  },
  'email OTP sign-in': {},
  'phone OTP sign-in': {},
  'magic URL sign-in': {},
  'email verification': { options: people(person('vera')) },
  'email verification with a pending session': {
    options: people(person('vera', { ...phone, phoneVerified: true })),
    before: { 1: [signIn('vera', one)] },
  },
  'phone verification': { options: people(person('phil')) },
  'change email and phone': {
    options: people(person('alice', both), person('bob', { phone: '+12065550102' })),
  },
  'MFA factors before and after': {
    options: people(person('alice', phone)),
    before: { 1: [signIn('alice', one)] },
  },
  'authenticator life cycle': { options: people(alice) },
  'recovery codes': {
    options: people(alice),
    before: { 17: [2, 3, 4, 5].map((index) => spendRecoveryCode(one, `<recovery-code-2.${index}>`)) },
  },
  'enable and disable MFA': { options: people(alice) },
  'enable MFA with authenticator and verified email': { options: people(person('alice', emailVerified)) },
  'enable MFA with verified email and phone, no authenticator': { options: people(person('alice', both)) },
  'turning pending in mid-session': { options: people(alice) },
  'pending: table of calls allowed and refused': {
    options: people(person('alice', both)),
    before: { 1: fullSession },
  },
  'sessions: list and delete while pending': {
    options: people(person('alice', emailVerified)),
    before: { 2: [addAuthenticator(one), enable(one)] },
  },
  'challenges: create': {
    options: people(person('alice', both), person('bare'), person('halfphone', { phone: '+12065550103' })),
    before: { 1: fullSession },
  },
  'challenges: complete': {
    options: people(person('alice', both), person('zoe')),
    before: { 1: fullSession },
  },
  'second factor equal to the first: email OTP then email': {
    options: people(person('otto', emailVerified)),
    before: { 1: [signIn('otto', one)] },
  },
  'second factor equal to the first: phone OTP then phone': {
    options: people({ id: 'petra', ...phone, phoneVerified: true, mfa: true }),
  },
  'only recovery codes and a deleted authenticator': {
    options: people(alice),
    before: { 2: [addAuthenticator(one)] },
  },
  'credentials: cookie, fallback header, session secret, JWT': {
    options: people(person('alice', emailVerified)),
  },
  'protocol: routes, origins, project header, bodies, CORS': { options: people(alice) },
  'password recovery marks the email verified': { options: people(alice) },
  'other first factors: anonymous, custom token': { options: people(alice) },
  'delivery not configured (no SMTP, no SMS provider)': {
    options: { ...people(person('alice', both)), smtp: false, sms: false },
  },
  'sign-in methods switched off in the project': {
    options: people(person('alice', both)),
    before: { 2: [switchOff(['emailPassword', 'emailOtp', 'magicUrl', 'phone'])] },
  },
  'a real browser with the web SDK (Chromium, page on another port of localhost)': {},
  'rate limits (limits switched on)': {
    options: {
      ...people(
        person('alice', emailVerified),
        person('bob', emailVerified),
        ...['carol', 'dave', 'erin'].map((id) => person(id)),
      ),
      rateLimits: true,
    },
    before: {
      2: [addAuthenticator(one), enable(one)],
      17: [signIn('bob', '<session-cookie-3>')],
      36: [countSignOuts('<session-cookie-4>', 5, '1.6.0')],
      50: [signIn('dave', '<session-cookie-5>')],
      86: [signIn('erin', '<session-cookie-6>')],
    },
  },
};
