/** Which features a backend supports for people. */
interface Powers {
  /** The steps can be chosen, for each person. */
  readonly policies: boolean;
  readonly recoveryCodes: boolean;
  /** Codes by text message. */
  readonly textMessages: boolean;
  /** A browser can be remembered. */
  readonly rememberedBrowsers: boolean;
  /** Somebody can be made to change the password first. */
  readonly passwordResets: boolean;
  /** Somebody can be asked to set up a factor while signing in. */
  readonly setUps: boolean;
  /** Somebody can lack what is asked for, and may not set it up. */
  readonly deadEnds: boolean;
  /** Somebody can be asked to confirm the email address by a link. */
  readonly emailVerification: boolean;
  /** Codes and providers instead of the password. */
  readonly otherSignIns: boolean;
}

interface Backend {
  readonly label: string;
  readonly where: string;
  readonly has: Powers;
  /** What starts it, if it is not in the page. */
  readonly command?: string;
}

const appwrite = {
  has: {
    policies: false,
    recoveryCodes: true,
    textMessages: true,
    rememberedBrowsers: false,
    passwordResets: true,
    setUps: false,
    deadEnds: false,
    emailVerification: false,
    otherSignIns: false,
  },
  command: 'npm run appwrite',
};

/** What the flow can be driven on. */
export const backends = {
  memory: {
    label: 'In memory',
    where: 'a backend that lives in this page',
    has: {
      policies: true,
      recoveryCodes: true,
      textMessages: true,
      rememberedBrowsers: true,
      passwordResets: true,
      setUps: true,
      deadEnds: true,
      emailVerification: true,
      otherSignIns: true,
    },
  },
  appwrite: {
    ...appwrite,
    label: 'Appwrite stand-in, newest SDK',
    where: 'Appwrite’s SDK and a local stand-in server',
  },
  'appwrite-18': {
    ...appwrite,
    label: 'Appwrite stand-in, SDK 18',
    where: 'Appwrite’s SDK 18 and a local stand-in server',
  },
  supertokens: {
    label: 'SuperTokens, real SDKs on a stand-in core',
    where: 'SuperTokens’ SDKs, in the page and on a local server with a stand-in core',
    has: {
      policies: true,
      recoveryCodes: true,
      textMessages: true,
      rememberedBrowsers: false,
      passwordResets: false,
      setUps: true,
      deadEnds: false,
      emailVerification: true,
      otherSignIns: true,
    },
    command: 'npm run supertokens',
  },
  'better-auth': {
    label: 'better-auth, a real server',
    where: 'better-auth’s client and a local server with a database of its own',
    has: {
      policies: false,
      recoveryCodes: true,
      textMessages: false,
      rememberedBrowsers: true,
      passwordResets: false,
      setUps: false,
      deadEnds: false,
      emailVerification: false,
      otherSignIns: false,
    },
    command: 'npm run better-auth',
  },
} as const satisfies Record<string, Backend>;

export type BackendName = keyof typeof backends;

export type Power = keyof Powers;

export const backendNamed = (name: BackendName): Backend => backends[name];

/** The names of the vendor's package that the page has. */
export type AppwriteBackend = Extract<BackendName, `appwrite${string}`>;
