/** The server versions that can be imitated. 1.6.0 and 1.8.1 after recordings of real servers, the others after their source. */
export const serverVersions = ['1.5.4', '1.6.0', '1.8.1', '1.9.0'] as const;

export type ServerVersion = (typeof serverVersions)[number];

/** The differences between versions. Each row of the package's table of versions is a field here. */
export interface Behaviour {
  /** Newer paths beside the older ones: `/account/mfa/challenges`, `/account/verifications/email` and `…/phone`. */
  readonly pluralPaths: boolean;
  /** The spelling of the recovery factor that completes a challenge. The other one is created and never completes. */
  readonly recoveryLiteral: 'recoverycode' | 'recoveryCode';
  /** The status of a challenge and of recovery codes when created. */
  readonly createdStatus: 200 | 201;
  /** Switching MFA on lets the verified factors join the session that does it. */
  readonly joinsOnSwitch: 'no' | 'yes' | 'yes, unless a gap is left';
  /** The same factor twice in a session counts once. */
  readonly countsFactorsOnce: boolean;
  /** A missing or unverified address answers a challenge with 500 instead of 400. */
  readonly hidesUnreadyAddress: boolean;
  /** Removing the authenticator asks for a code in the body, not for a recent challenge. */
  readonly removalTakesCode: boolean;
  /** A session made by OAuth2 starts with two factors and so passes MFA. */
  readonly oauth2CountsTwice: boolean;
  /** The budget of challenges is shared by everybody in the project. */
  readonly sharedChallengeBudget: boolean;
  /** A changed password ends every session but the one that changed it. */
  readonly passwordEndsOthers: boolean;
  /** A finished challenge or verification shows the stored hash as `secret`. */
  readonly showsStoredHash: boolean;
  /** `factors` of a session that a server key makes. */
  readonly serverSessionFactors: readonly string[];
  /** The `secret` of a session that a server key makes can be sent as `X-Appwrite-Session`. */
  readonly serverSecretIsUsable: boolean;
  /** Signing in by phone or email code can be switched off. Other methods always can. */
  readonly codeMethodsCanBeOff: boolean;
  readonly blockedStatus: 401 | 403;
  /** The list of factors tells whether there are recovery codes. */
  readonly listsRecoveryCodes: boolean;
  /** `targets[].expired` is there. */
  readonly targetsExpire: boolean;
  /** A person who comes by an email code gets an email target. */
  readonly emailCodeMakesTarget: boolean;
  /** A person made by a server key counts as seen at once. */
  readonly createdIsSeen: boolean;
  readonly hashOptions: Readonly<Record<string, string | number>>;
  readonly scopeMessage: (scope: string) => string;
  readonly routeMessage: string;
  readonly foreignUrlMessage: (host: string, platforms: readonly string[]) => string;
  readonly cookieSpelling: { readonly httpOnly: string; readonly sameSite: string };
  readonly devKeyHeader: boolean;
  readonly subjects: { readonly verification: string; readonly recovery: string };
  /** GET /locale may be kept by the browser for 45 days. */
  readonly localeIsCached: boolean;
}

const register = (host: string) =>
  `Register your new client (${host}) as a new Web platform on your project console dashboard`;

const v160: Behaviour = {
  pluralPaths: false,
  recoveryLiteral: 'recoverycode',
  createdStatus: 200,
  joinsOnSwitch: 'yes, unless a gap is left',
  countsFactorsOnce: true,
  hidesUnreadyAddress: true,
  removalTakesCode: false,
  oauth2CountsTwice: true,
  sharedChallengeBudget: false,
  passwordEndsOthers: false,
  showsStoredHash: true,
  serverSessionFactors: [],
  serverSecretIsUsable: false,
  codeMethodsCanBeOff: false,
  blockedStatus: 401,
  listsRecoveryCodes: true,
  targetsExpire: false,
  emailCodeMakesTarget: false,
  createdIsSeen: true,
  hashOptions: { type: 'argon2', memoryCost: 2048, timeCost: 4, threads: 3 },
  scopeMessage: (scope) => `missing scope (${scope})`,
  routeMessage: 'The requested route was not found. Please refer to the API docs and try again.',
  foreignUrlMessage: (_host, platforms) => `URL host must be one of: ${platforms.join(', ')}`,
  cookieSpelling: { httpOnly: 'httponly', sameSite: 'samesite=None' },
  devKeyHeader: false,
  subjects: { verification: 'Account Verification', recovery: 'Password Reset' },
  localeIsCached: true,
};

const v181: Behaviour = {
  ...v160,
  pluralPaths: true,
  joinsOnSwitch: 'yes',
  hidesUnreadyAddress: false,
  passwordEndsOthers: true,
  showsStoredHash: false,
  serverSessionFactors: ['server'],
  serverSecretIsUsable: true,
  codeMethodsCanBeOff: true,
  targetsExpire: true,
  emailCodeMakesTarget: true,
  createdIsSeen: false,
  hashOptions: { type: 'argon2', memory_cost: 65536, time_cost: 4, threads: 3 },
  scopeMessage: (scope) => `missing scopes (${JSON.stringify([scope])})`,
  routeMessage:
    'Route not found. Please ensure the endpoint is configured correctly and that the API route is valid for this ' +
    'SDK version. Refer to the API docs for more details.',
  foreignUrlMessage: (host) => `Invalid URI. ${register(host)}`,
  cookieSpelling: { httpOnly: 'HttpOnly', sameSite: 'SameSite=None' },
  devKeyHeader: true,
  localeIsCached: false,
  subjects: { verification: 'Account Verification for ', recovery: 'Password Reset for ' },
};

export const behaviours: Readonly<Record<ServerVersion, Behaviour>> = {
  '1.5.4': {
    ...v160,
    recoveryLiteral: 'recoveryCode',
    joinsOnSwitch: 'no',
    countsFactorsOnce: false,
    removalTakesCode: true,
    oauth2CountsTwice: false,
    sharedChallengeBudget: true,
    listsRecoveryCodes: false,
  },
  '1.6.0': v160,
  '1.8.1': v181,
  '1.9.0': { ...v181, recoveryLiteral: 'recoveryCode', createdStatus: 201, blockedStatus: 403 },
};
