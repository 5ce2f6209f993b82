import { createMemoryBackend, methodNames } from '@mfa-flow/adapter-memory';
import type {
  MemoryBackend,
  MemoryBackendOptions,
  Policy,
  SelfServiceOptions,
} from '@mfa-flow/adapter-memory';
import type { CallOptions } from '@mfa-flow/contract';
import type { Disturbance, Message, Person, PersonWanted } from '../src/index.ts';

/** Accounts can't be added later, so a few are created in advance. */
const accounts = ['ada@example.com', 'grace@navy.test', 'edsger@home.test', 'barbara@lab.test'].map(
  (email, index) => {
    const [id = ''] = email.split('@');
    return {
      id,
      identifier: email,
      email,
      password: `correct horse of ${id}`,
      phone: `+4477009001${index}7`,
    };
  },
);

/** None shows a code that begins with a zero in the first half hour, and the first one in the first hour: no case meets one by chance. */
const appKeys = [
  'A5IX7TKXLSGKLEEVI4MKX62UXL6MKS3H',
  'LGXMSKRBTRLK7Z7XU32B5UTRBV27GVQA',
  'KW4UQCHQCV6JBOKV6EG4C4KQMAU4EGQ3',
  'F2HBVFS7K6LJXPP4A7FK2OZO6SCZRFAG',
];

/** Grouped and in capitals, as they are printed; the backend ignores both. */
const printed = (code: string) => `${code.slice(0, 5)}-${code.slice(5)}`.toUpperCase();

/** Several of everything, and fresh proof for what it is mostly asked for. */
export const selfService: Partial<SelfServiceOptions> = {
  severalAuthenticators: true,
  freshProofFor: ['removeFactor', 'regenerateRecoveryCodes', 'revealRecoveryCodes', 'turnProtectionOff'],
};

export type StageAccount = (typeof accounts)[number];

/** Whose session it is, if somebody's. */
export type AccountHere = (options: CallOptions) => Promise<StageAccount | undefined>;

/** A backend of its own whose clock stands still until it is moved. */
export interface MemoryStage {
  readonly backend: MemoryBackend;
  readonly accounts: readonly StageAccount[];
  readonly now: () => number;
  readonly pass: (ms: number) => void;
  readonly createPerson: (wanted: PersonWanted) => Promise<Person | undefined>;
  /** What the app of the person who was made last shows: the backend lets it scan each key by itself. */
  readonly scan: () => string;
}

export function createMemoryStage(options: Partial<MemoryBackendOptions> = {}): MemoryStage {
  let now = Date.UTC(2026, 0, 1);
  const backend = createMemoryBackend({
    accounts,
    clock: () => now,
    rememberDevicesMs: 30 * 24 * 60 * 60_000,
    ...options,
  });
  const free = [...accounts];
  let newest = accounts[0]?.id ?? '';
  return {
    backend,
    accounts,
    now: () => now,
    pass: (ms) => {
      now += ms;
    },
    createPerson: async (wanted) => {
      const account = free.shift();
      newest = account?.id ?? newest;
      return account && become(backend, account, wanted);
    },
    scan: () => backend.authenticatorCode(newest).code,
  };
}

function become(backend: MemoryBackend, account: StageAccount, wanted: PersonWanted): Person {
  const { id } = account;
  const secret = appKeys[accounts.indexOf(account)];
  wanted.factors.forEach((kind) =>
    backend.addFactor(id, kind === 'authenticator' && secret !== undefined ? { kind, secret } : { kind }),
  );
  const recoveryCodes = backend.recoveryCodes(id).map((code) => printed(code));
  if (recoveryCodes.length > 0) backend.addFactor(id, { kind: 'recoveryCode', codes: recoveryCodes });
  const policy: Policy =
    wanted.required === 'each'
      ? { steps: wanted.factors }
      : { anyOf: 'ready', ...(wanted.mustSetUp && { setUp: { kinds: wanted.mustSetUp } }) };
  backend.updateAccount(id, {
    policy,
    protectionOn: wanted.factors.length > 0,
    blocked: wanted.standing === 'blocked',
    passwordResetRequired: wanted.standing === 'passwordResetRequired',
    ...(wanted.displayName !== undefined && { displayName: wanted.displayName }),
  });
  const { identifier, email, phone, password } = account;
  return {
    identifier,
    email,
    phone,
    password,
    // Their own app, also where another one was added beside it.
    authenticatorCode: () =>
      backend.authenticatorCode(id, wanted.factors.includes('authenticator') ? 'authenticator' : undefined)
        .code,
    recoveryCodes,
    ...(wanted.displayName !== undefined && { displayName: wanted.displayName }),
  };
}

/** What arrived at an address, as a person would read it. */
export const messagesTo = ({ outbox }: MemoryBackend, address: string): readonly Message[] =>
  outbox.messages.flatMap(({ to, code, link }) =>
    to === address ? [{ ...(code !== undefined && { code }), ...(link !== undefined && { link }) }] : [],
  );

/** There is no wire, so there is no page of HTML to misread: undefined. */
export function disturbMemory({ faults }: MemoryBackend, disturbance: Disturbance) {
  if (disturbance !== 'offline' && disturbance !== 'serverError') return undefined;
  methodNames.forEach((method) => faults.always(method, disturbance === 'offline' ? 'offline' : 'server'));
  return () => faults.clear();
}

/** As if there were one, and the adapter parsed it correctly. */
export function disturbAsIfWired({ faults }: MemoryBackend) {
  methodNames.forEach((method) => faults.always(method, { failure: { code: 'malformed' } }));
  return () => faults.clear();
}
