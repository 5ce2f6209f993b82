import type { ProviderPage } from './models/provider.ts';

/** What the journeys are driven on: a backend of the playground. */
export type ServerName = 'memory' | 'appwrite' | 'appwrite-18' | 'supertokens' | 'better-auth';

/** The messages that differ between servers. */
export interface ServerMessages {
  readonly wrongPassword: (triesLeft: number) => string;
  readonly wrongAuthenticatorCode: (triesLeft: number) => string;
  readonly wrongSentCode: (triesLeft: number) => string;
  readonly wrongRecoveryCode: (triesLeft: number) => string;
  /** After signing in with an email address. */
  readonly textSent: (ending: string) => string;
  /** After a right recovery code. Undefined: the server does not say how many are left. */
  readonly recoveryCodesLeft: string | undefined;
  /** Without a name if the server returns none. */
  readonly greeting: (name: string) => string;
}

/** The behaviour that differs between servers. */
export interface ServerBehaviour {
  /** How many wrong authenticator codes in a row, until it is reported as locked. */
  readonly wrongCodesToLock: number;
  /** Whether an answer to an authenticator's challenge is given at the server only after it was started there. */
  readonly startsAuthenticators: boolean;
  /** Whether the flow offers to replace a lost factor after a recovery code. */
  readonly offersReplacement: boolean;
  /** Whether signing in over an existing session is refused; otherwise the new session replaces it. */
  readonly refusesASecondSession: boolean;
  /** Whether the server reports the number of steps. */
  readonly tellsProgress: boolean;
  /** How a new email address is confirmed, and whether changing it asks for the password. */
  readonly confirmsEmailBy: 'code' | 'link';
  readonly asksForThePasswordToChangeEmail: boolean;
  /** What removing the last factor does: nothing more is asked for, or the next sign-in asks for a set-up. */
  readonly withoutAFactor: 'turnsOff' | 'asksForSetUp';
  /** Whether turning the second step on asks for it first, if it was not taken in this session. */
  readonly asksForProofToTurnOn: boolean;
  /** Whether a session that was ended elsewhere is over for every call at once; otherwise the vendor's own believe it for an hour. */
  readonly endsSessionsAtOnce: boolean;
  /** Whether the app asks for fresh proof also of those who have nothing to give it with. */
  readonly asksForProofInVain: boolean;
  /** Whether a recovery code is fresh proof too. */
  readonly takesRecoveryCodesAsProof: boolean;
}

const wrongPassword = 'Check your email address and password.';
const wrongRecoveryCode = "That code isn't right or was used before.";
const left = (tries: number) => (tries === 1 ? 'This is your last try.' : `You have ${tries} tries left.`);
const greeting = (name: string) => `Hello, ${name}`;

const memory: ServerMessages = {
  wrongPassword: (tries) => `${wrongPassword} ${left(tries)}`,
  wrongAuthenticatorCode: (tries) => `That code didn't work. Enter the newest one. ${left(tries)}`,
  wrongSentCode: (tries) => `That code didn't work. Use the newest message. ${left(tries)}`,
  wrongRecoveryCode: (tries) => `${wrongRecoveryCode} ${left(tries)}`,
  textSent: (ending) => `We sent a code to the number ending ${ending}.`,
  recoveryCodesLeft: 'You have 9 recovery codes left.',
  greeting,
};

/**
 * Appwrite has one answer for a code that is wrong and one that is too old. It says neither how many tries nor how many
 * recovery codes are left, and before the second step not which number the person has.
 */
const appwrite: ServerMessages = {
  wrongPassword: () => wrongPassword,
  wrongAuthenticatorCode: () => 'That code is wrong or has expired.',
  wrongSentCode: () => 'That code is wrong or has expired.',
  wrongRecoveryCode: () => wrongRecoveryCode,
  textSent: () => 'We sent a code to your phone.',
  recoveryCodesLeft: undefined,
  greeting,
};

/** SuperTokens counts wrong codes and no wrong passwords, and a session tells an id only. How many recovery codes are left the host says. */
const supertokens: ServerMessages = {
  ...memory,
  wrongPassword: () => wrongPassword,
  // The code that locks the factor is called wrong like the others.
  wrongAuthenticatorCode: (tries) =>
    tries > 0
      ? memory.wrongAuthenticatorCode(tries)
      : 'You entered a wrong code too many times. Wait a few minutes, then try again.',
  recoveryCodesLeft: 'You have 7 recovery codes left.',
  greeting: () => 'Hello',
};

/** better-auth counts no wrong passwords, and has no text messages. */
const betterAuth: ServerMessages = {
  ...memory,
  wrongPassword: () => wrongPassword,
};

export const messagesOf: Record<ServerName, ServerMessages> = {
  memory,
  appwrite,
  'appwrite-18': appwrite,
  supertokens,
  'better-auth': betterAuth,
};

export const behaviourOf: Record<ServerName, ServerBehaviour> = {
  memory: {
    wrongCodesToLock: 5,
    startsAuthenticators: true,
    tellsProgress: true,
    offersReplacement: true,
    refusesASecondSession: false,
    confirmsEmailBy: 'code',
    asksForThePasswordToChangeEmail: false,
    withoutAFactor: 'turnsOff',
    asksForProofToTurnOn: false,
    endsSessionsAtOnce: true,
    asksForProofInVain: true,
    takesRecoveryCodesAsProof: true,
  },
  appwrite: {
    wrongCodesToLock: 5,
    startsAuthenticators: true,
    tellsProgress: false,
    offersReplacement: false,
    refusesASecondSession: true,
    confirmsEmailBy: 'link',
    asksForThePasswordToChangeEmail: true,
    withoutAFactor: 'turnsOff',
    asksForProofToTurnOn: false,
    endsSessionsAtOnce: true,
    asksForProofInVain: true,
    takesRecoveryCodesAsProof: true,
  },
  'appwrite-18': {
    wrongCodesToLock: 5,
    startsAuthenticators: true,
    tellsProgress: false,
    offersReplacement: false,
    refusesASecondSession: true,
    confirmsEmailBy: 'link',
    asksForThePasswordToChangeEmail: true,
    withoutAFactor: 'turnsOff',
    asksForProofToTurnOn: false,
    endsSessionsAtOnce: true,
    asksForProofInVain: true,
    takesRecoveryCodesAsProof: true,
  },
  supertokens: {
    wrongCodesToLock: 6,
    startsAuthenticators: false,
    tellsProgress: false,
    offersReplacement: true,
    refusesASecondSession: false,
    confirmsEmailBy: 'code',
    asksForThePasswordToChangeEmail: false,
    withoutAFactor: 'asksForSetUp',
    asksForProofToTurnOn: true,
    endsSessionsAtOnce: false,
    asksForProofInVain: false,
    takesRecoveryCodesAsProof: false,
  },
  'better-auth': {
    // Those of several sign-ins; one sign-in ends before.
    wrongCodesToLock: 10,
    startsAuthenticators: false,
    tellsProgress: false,
    offersReplacement: false,
    refusesASecondSession: false,
    confirmsEmailBy: 'code',
    asksForThePasswordToChangeEmail: false,
    withoutAFactor: 'turnsOff',
    asksForProofToTurnOn: false,
    endsSessionsAtOnce: true,
    asksForProofInVain: false,
    takesRecoveryCodesAsProof: false,
  },
};

const pretended: ProviderPage = {
  heading: 'Sign in to Acme',
  controls: 'button',
  continueAs: (name) => new RegExp(`^Continue as ${name}`),
};

/** The page of the sign-in provider. */
export const providerPageOf: Record<ServerName, ProviderPage> = {
  memory: pretended,
  appwrite: pretended,
  'appwrite-18': pretended,
  // A page of the server beside the page, at another origin.
  supertokens: {
    heading: 'Sign in with the local provider',
    controls: 'link',
    continueAs: (name) => new RegExp(`^${name}@`, 'i'),
  },
  'better-auth': pretended,
};

/** The path prefix of the vendor's API. The in-memory backend has none. */
export const apiOf: Record<ServerName, string | undefined> = {
  memory: undefined,
  appwrite: '/v1/',
  'appwrite-18': '/v1/',
  supertokens: '/auth/',
  'better-auth': '/api/auth/',
};

/** How the paths begin that the kit asks a server for: the vendor's API, and what the app adds to it for settings. */
export const askedOf: Record<ServerName, readonly string[]> = {
  memory: [],
  appwrite: ['/v1/'],
  'appwrite-18': ['/v1/'],
  supertokens: ['/auth/', '/settings/'],
  'better-auth': ['/api/auth/'],
};

const appwriteReads = [
  '/v1/account',
  '/v1/account/sessions',
  '/v1/account/sessions/current',
  '/v1/account/mfa/factors',
];

/** The paths that may be read by GET, since that changes nothing. */
export const readsOf: Record<ServerName, readonly string[]> = {
  memory: [],
  appwrite: appwriteReads,
  'appwrite-18': appwriteReads,
  supertokens: ['/auth/authorisationurl', '/auth/user/email/verify', '/auth/totp/device/list'],
  'better-auth': [],
};

/** The request by which the code of an authenticator is checked. */
export const verificationOf: Record<
  ServerName,
  { readonly method: string; readonly path: RegExp } | undefined
> = {
  memory: undefined,
  appwrite: { method: 'PUT', path: /\/account\/mfa\/challenges?$/ },
  'appwrite-18': { method: 'PUT', path: /\/account\/mfa\/challenges?$/ },
  supertokens: { method: 'POST', path: /\/totp\/verify$/ },
  'better-auth': { method: 'POST', path: /\/two-factor\/verify-totp$/ },
};
