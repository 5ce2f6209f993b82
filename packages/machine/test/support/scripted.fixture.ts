import {
  failed,
  succeeded,
  toHandle,
  type Account,
  type EnrolmentPort,
  type Failure,
  type MfaAdapter,
  type Overview,
  type Result,
  type SentEnrolment,
} from '@mfa-flow/contract';

export const account: Account = { id: 'ada' };

export const authenticator = {
  id: 'totp',
  kind: 'authenticator',
  delivery: 'none',
  can: { challenge: true, setUp: false },
  destinations: [],
} as const;

export const byEmail = {
  id: 'email',
  kind: 'email',
  delivery: 'sent',
  can: { challenge: true, setUp: false },
  destinations: [],
} as const;

/** An account with an authenticator and the switch on. */
export const overview: Overview = {
  account,
  protectionOn: true,
  factors: [
    { id: 'totp', kind: 'authenticator', state: 'on' },
    { id: 'email', kind: 'email', state: 'on' },
  ],
  addable: [],
  recoveryCodes: { state: 'none' },
  otherSessions: 2,
  rememberedDevices: [{ id: 'laptop' }],
};

export type Method =
  | 'check'
  | 'available'
  | 'start'
  | 'verify'
  | 'overview'
  | 'remove'
  | 'rename'
  | 'set'
  | 'create'
  | 'regenerate'
  | 'reveal'
  | 'signOutOthers'
  | 'forgetDevice'
  | 'begin'
  | 'resend'
  | 'confirm'
  | 'cancel';

type Answer = Result<unknown> | Promise<Result<unknown>> | (() => never);

/** As an authenticator app needs it. */
export const key = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

/** An adapter with scripted answers; by default every call succeeds. */
export function createScripted(initial: Overview = overview) {
  const scripts = new Map<Method, Answer[]>();
  const calls: {
    readonly method: Method;
    readonly input: unknown;
    readonly signal: AbortSignal;
    /** Whose session it was then. */
    readonly accountId: string;
  }[] = [];
  const state = { overview: initial, account };
  let sets = 0;
  let begun = 0;

  const makeCodes = () => {
    sets += 1;
    state.overview = { ...state.overview, recoveryCodes: { state: 'some' } };
    return { codes: [`set${sets}-one`, `set${sets}-two`] };
  };

  const call =
    <Value>(method: Method, does: (input: never) => Value) =>
    async (input: object, { signal }: { readonly signal: AbortSignal }) => {
      calls.push({ method, input, signal, accountId: state.account.id });
      const scripted = scripts.get(method)?.shift();
      if (typeof scripted === 'function') return scripted();
      // A script may hold anything, as a backend may answer anything.
      return (scripted ?? succeeded(does(input as never))) as Result<Value, Failure>;
    };

  const challenge = { handle: toHandle('challenge'), factorId: 'totp', delivery: 'none' } as const;
  const sent = { handle: toHandle('message'), factorId: 'email', delivery: 'sent', by: 'code' } as const;

  const adapter: MfaAdapter = {
    session: {
      check: call('check', () => ({ status: 'complete' as const, account: state.account })),
      signOut: async () => succeeded(),
    },
    challenges: {
      available: call('available', () => [authenticator, byEmail]),
      start: call('start', ({ factorId }: { factorId: string }) => (factorId === 'email' ? sent : challenge)),
      resend: async () => succeeded(sent),
      verify: call('verify', () => ({})),
    },
    account: {
      overview: call('overview', () => state.overview),
      rename: call('rename', ({ factorId, label }: { factorId: string; label: string }) => {
        const factors = state.overview.factors.map((each) =>
          each.id === factorId ? { ...each, label } : each,
        );
        state.overview = { ...state.overview, factors };
        return undefined;
      }),
      forgetDevice: call('forgetDevice', ({ deviceId }: { deviceId: string }) => {
        const { rememberedDevices = [] } = state.overview;
        state.overview = {
          ...state.overview,
          rememberedDevices: rememberedDevices.filter(({ id }) => id !== deviceId),
        };
        return undefined;
      }),
      signOutOthers: call('signOutOthers', () => {
        state.overview = { ...state.overview, otherSessions: 0 };
        return undefined;
      }),
    },
    enrolment: {
      kinds: ['authenticator', 'email', 'phone'],
      begin: call('begin', ({ kind }: { kind: 'authenticator' | 'email' }) => {
        begun += 1;
        const handle = toHandle(`begun ${begun}`);
        return kind === 'authenticator'
          ? { kind, handle, uri: `otpauth://totp/Acme:ada?secret=${key}&issuer=Acme` }
          : { kind, handle, sent: { ...sent, handle, by: kind === 'email' ? 'link' : 'code' } };
      }) as EnrolmentPort['begin'],
      resend: call('resend', ({ enrolment }: { enrolment: SentEnrolment }) => enrolment),
      confirm: call('confirm', () => ({ state: 'on' as const })),
      cancel: call('cancel', () => undefined),
      remove: call('remove', ({ factorId }: { factorId: string }) => {
        const factors = state.overview.factors.filter(({ id }) => id !== factorId);
        state.overview = { ...state.overview, factors };
        return undefined;
      }),
    },
    recoveryCodes: {
      create: call('create', makeCodes),
      regenerate: call('regenerate', makeCodes),
      reveal: call('reveal', () => ({ codes: ['set1-one', 'set1-two'] })),
    },
    protection: {
      set: call('set', ({ on }: { on: boolean }) => {
        state.overview = { ...state.overview, protectionOn: on };
        return undefined;
      }),
    },
  };

  return {
    adapter,
    state,
    calls,
    count: (method: Method) => calls.filter((each) => each.method === method).length,
    /** What a method answers next, in this order. */
    answers(method: Method, ...next: readonly (Failure | Answer)[]) {
      scripts.set(
        method,
        next.map((each) => ('code' in each ? failed(each) : each)),
      );
    },
  };
}

/** An answer that is held until it is released. */
export function held(): {
  readonly answer: Promise<Result<unknown>>;
  readonly release: (result: Result<unknown>) => void;
} {
  let release: (result: Result<unknown>) => void = () => undefined;
  const answer = new Promise<Result<unknown>>((resolve) => (release = resolve));
  return { answer, release };
}

/** Lets every promise that can settle do so. */
export const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
