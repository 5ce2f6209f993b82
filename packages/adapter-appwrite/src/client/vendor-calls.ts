/** Calls in which some errors have another meaning. */
type Group =
  | 'password'
  | 'session'
  | 'send'
  | 'challenge'
  | 'link'
  | 'authenticator'
  | 'removal'
  | 'codes'
  | 'text'
  | 'newEmail'
  | 'newPhone';

/** A call of the vendor's client. The adapter knows the client's methods from the list below alone. */
export interface VendorCall {
  /** Its names in clients, newest first. */
  readonly names: readonly string[];
  /** Its parameters, in positional order. */
  readonly takes: readonly string[];
  readonly group?: Group;
}

/** The arguments of a call, by name. Only the switch takes something other than text. */
export type CallInput<Call extends VendorCall> = {
  readonly [Parameter in Call['takes'][number]]: Parameter extends 'mfa' ? boolean : string;
};

// One constant each, so that bundlers can drop unused calls.

export const get = { names: ['get'], takes: [] } as const;

export const listFactors = {
  names: ['listMFAFactors', 'listMfaFactors', 'listFactors'],
  takes: [],
  group: 'challenge',
} as const;

export const createChallenge = {
  names: ['createMFAChallenge', 'createMfaChallenge', 'createChallenge'],
  takes: ['factor'],
  group: 'challenge',
} as const;

export const updateChallenge = {
  names: ['updateMFAChallenge', 'updateMfaChallenge', 'updateChallenge'],
  takes: ['challengeId', 'otp'],
  group: 'challenge',
} as const;

export const deleteSession = { names: ['deleteSession'], takes: ['sessionId'] } as const;

export const createPasswordSession = {
  names: ['createEmailPasswordSession'],
  takes: ['email', 'password'],
  group: 'password',
} as const;

export const createEmailToken = {
  names: ['createEmailToken'],
  takes: ['userId', 'email'],
  group: 'send',
} as const;

export const createPhoneToken = {
  names: ['createPhoneToken'],
  takes: ['userId', 'phone'],
  group: 'send',
} as const;

export const createLinkToken = {
  names: ['createMagicURLToken'],
  takes: ['userId', 'email', 'url'],
  group: 'send',
} as const;

export const createSession = {
  names: ['createSession'],
  takes: ['userId', 'secret'],
  group: 'session',
} as const;

export const createOAuthToken = {
  names: ['createOAuth2Token'],
  takes: ['provider', 'success', 'failure'],
} as const;

export const createVerification = {
  names: ['createEmailVerification', 'createVerification'],
  takes: ['url'],
  group: 'send',
} as const;

export const updateVerification = {
  names: ['updateEmailVerification', 'updateVerification'],
  takes: ['userId', 'secret'],
  group: 'link',
} as const;

export const createPhoneVerification = {
  names: ['createPhoneVerification'],
  takes: [],
  group: 'send',
} as const;

export const updatePhoneVerification = {
  names: ['updatePhoneVerification'],
  takes: ['userId', 'secret'],
  group: 'text',
} as const;

export const updateEmail = {
  names: ['updateEmail'],
  takes: ['email', 'password'],
  group: 'newEmail',
} as const;

export const updatePhone = {
  names: ['updatePhone'],
  takes: ['phone', 'password'],
  group: 'newPhone',
} as const;

export const listSessions = { names: ['listSessions'], takes: [] } as const;

export const updateMfa = { names: ['updateMFA'], takes: ['mfa'] } as const;

export const createAuthenticator = {
  names: ['createMFAAuthenticator', 'createMfaAuthenticator', 'addAuthenticator'],
  takes: ['type'],
  group: 'authenticator',
} as const;

export const updateAuthenticator = {
  names: ['updateMFAAuthenticator', 'updateMfaAuthenticator', 'verifyAuthenticator'],
  takes: ['type', 'otp'],
  group: 'authenticator',
} as const;

/** Up to SDK 15 with a code that only servers before 1.6 look at; newer SDKs drop it. */
export const deleteAuthenticator = {
  names: ['deleteMFAAuthenticator', 'deleteMfaAuthenticator', 'deleteAuthenticator'],
  takes: ['type', 'otp'],
  group: 'removal',
} as const;

export const createRecoveryCodes = {
  names: ['createMFARecoveryCodes', 'createMfaRecoveryCodes'],
  takes: [],
  group: 'codes',
} as const;

export const getRecoveryCodes = {
  names: ['getMFARecoveryCodes', 'getMfaRecoveryCodes'],
  takes: [],
  group: 'codes',
} as const;

export const updateRecoveryCodes = {
  names: ['updateMFARecoveryCodes', 'updateMfaRecoveryCodes'],
  takes: [],
  group: 'codes',
} as const;
