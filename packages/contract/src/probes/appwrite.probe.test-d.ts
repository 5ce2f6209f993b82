// A probe, never run: it shows that the contract fits the real types of the Appwrite web SDK (27, object style).
// docs/contract-fit.md says in words where it fits less well. The true adapter is a package of its own.
import type { Account, AppwriteException, AuthenticationFactor, AuthenticatorType, Models } from 'appwrite';
import { failed, maskEmail, maskPhone, succeeded, toHandle } from '../index.ts';
import type {
  AccountFactor,
  Challenge,
  Check,
  Destination,
  Enrolment,
  Factor,
  Failure,
  FailureCode,
  Memo,
  MfaAdapter,
  Result,
  SentChallenge,
  SignedIn,
} from '../index.ts';

interface AppwriteOptions {
  /** Where links in emails lead back to. */
  readonly returnTo: string;
  /** Makes an id for a person who may be new: `ID.unique` of the SDK. */
  readonly uniqueId: () => string;
  /** How a host that signs people in by itself did so: a pending session cannot be asked. */
  readonly signedIn?: Remembered;
}

interface Remembered {
  readonly with: 'password' | 'email' | 'phone';
  readonly email?: Destination;
}

type WayId = Exclude<`${AuthenticationFactor}`, 'custom'>;

const enumOf = {
  totp: 'totp' as AuthenticationFactor.Totp,
  phone: 'phone' as AuthenticationFactor.Phone,
  email: 'email' as AuthenticationFactor.Email,
  recoverycode: 'recoverycode' as AuthenticationFactor.Recoverycode,
} satisfies Record<WayId, AuthenticationFactor>;

const turnedOn = () => ({ state: 'on' as const });

const authenticator = { type: 'totp' as AuthenticatorType.Totp };

const codeFor = new Map<string, Exclude<FailureCode, 'input_refused'>>([
  ['general_unauthorized_scope', 'session_ended'],
  ['user_session_not_found', 'session_ended'],
  ['user_more_factors_required', 'verification_required'],
  ['user_challenge_required', 'step_up_required'],
  ['user_invalid_token', 'wrong_or_expired'],
  ['user_invalid_credentials', 'wrong_credentials'],
  ['user_blocked', 'wrong_credentials'],
  ['user_session_already_exists', 'conflict'],
  ['user_authenticator_already_verified', 'conflict'],
  ['user_recovery_codes_already_exists', 'conflict'],
  ['user_email_already_verified', 'conflict'],
  ['user_phone_already_verified', 'conflict'],
  ['user_authenticator_not_found', 'restart'],
  ['user_recovery_codes_not_found', 'factor_gone'],
  ['user_email_not_verified', 'factor_gone'],
  ['user_phone_not_verified', 'factor_gone'],
  ['user_email_not_found', 'factor_gone'],
  ['user_phone_not_found', 'factor_gone'],
  ['general_rate_limit_exceeded', 'rate_limited'],
  ['user_auth_method_unsupported', 'misconfigured'],
  ['general_smtp_disabled', 'misconfigured'],
  ['general_phone_disabled', 'misconfigured'],
  ['general_unknown_origin', 'misconfigured'],
  ['general_route_not_found', 'misconfigured'],
]);

const isException = (error: unknown): error is AppwriteException =>
  error instanceof Error && error.name === 'AppwriteException';

function failureFrom(error: unknown): Failure {
  if (!isException(error)) return { code: 'offline' };
  const raw = { code: error.type, status: error.code, message: error.message };
  const code = codeFor.get(error.type);
  if (code) return { code, raw };
  if (error.code >= 500) return { code: 'server', raw };
  // The SDK gives its own violation about a missing parameter no type and no status.
  if (error.code === 0) return { code: 'misconfigured', raw };
  return { code: 'malformed', raw };
}

/** An async function, since newer SDKs throw before they return a promise. */
async function attempt<Value>(call: () => Promise<Value>): Promise<Result<Value>> {
  try {
    return succeeded(await call());
  } catch (error) {
    return failed(failureFrom(error));
  }
}

function map<Value, Other>(result: Result<Value>, change: (value: Value) => Other): Result<Other> {
  return result.ok ? succeeded(change(result.value)) : result;
}

const done = <Value>(result: Result<Value>): Result<undefined> => map(result, () => undefined);

/** Comes back from storage that a person can edit; the true adapter runs a schema here. */
function recall(memo: Memo | undefined): Remembered | undefined {
  return memo === undefined ? undefined : (JSON.parse(memo) as Remembered);
}

function factorsOf(factors: Models.MfaFactors, known: Remembered | undefined, user?: Models.User): Factor[] {
  const can = { challenge: true, setUp: false } as const;
  const phone = user?.phone ? [maskPhone('phone', user.phone)] : [];
  const email = user?.email ? [maskEmail('email', user.email)] : known?.email ? [known.email] : [];
  const all: (Factor | false)[] = [
    factors.totp && { id: 'totp', kind: 'authenticator', delivery: 'none', can, destinations: [] },
    factors.phone && { id: 'phone', kind: 'phone', delivery: 'sent', can, destinations: phone },
    factors.email && { id: 'email', kind: 'email', delivery: 'sent', can, destinations: email },
    factors.recoveryCode && {
      id: 'recoverycode',
      kind: 'recoveryCode',
      delivery: 'none',
      code: { alphabet: 'text', ignore: 'case' },
      can,
      destinations: [],
    },
  ];
  // The server counts factors: the first one again would not be a second one, and it does not hide it.
  return all.filter((each) => each !== false).filter((each) => user !== undefined || each.id !== known?.with);
}

export function appwriteProbe(account: Account, options: AppwriteOptions) {
  const startChallenge = async (factorId: string): Promise<Result<Challenge>> => {
    if (!Object.hasOwn(enumOf, factorId)) return failed({ code: 'factor_gone' });
    const started = await attempt(() => account.createMFAChallenge({ factor: enumOf[factorId as WayId] }));
    // `expire` is left out: it says an hour, the mail says a quarter, and most servers keep neither.
    return map(started, ({ $id }) =>
      factorId === 'totp' || factorId === 'recoverycode'
        ? { handle: toHandle($id), factorId, delivery: 'none' }
        : { handle: toHandle($id), factorId, delivery: 'sent', by: 'code' },
    );
  };

  const sendFirstCode = async (kind: 'email' | 'phone', address: string): Promise<Result<SentChallenge>> => {
    const sent = await attempt(() =>
      kind === 'email'
        ? account.createEmailToken({ userId: options.uniqueId(), email: address })
        : account.createPhoneToken({ userId: options.uniqueId(), phone: address }),
    );
    const destination = kind === 'email' ? maskEmail('email', address) : maskPhone('phone', address);
    return map(sent, ({ userId }) => ({
      handle: toHandle(JSON.stringify([userId, kind, address])),
      factorId: kind,
      delivery: 'sent',
      by: 'code',
      destination,
    }));
  };

  const sendVerification = async (kind: 'email' | 'phone'): Promise<Result<SentChallenge>> => {
    const sent = await attempt(() =>
      kind === 'email'
        ? account.createEmailVerification({ url: options.returnTo })
        : account.createPhoneVerification(),
    );
    return map(sent, ({ userId }) => ({
      handle: toHandle(userId),
      factorId: kind,
      delivery: 'sent',
      by: kind === 'email' ? 'link' : 'code',
    }));
  };

  return {
    session: {
      check: async ({ memo }): Promise<Result<Check>> => {
        const known = recall(memo) ?? options.signedIn;
        const user = await attempt(() => account.get());
        if (user.ok) {
          const { $id, name } = user.value;
          return succeeded({ status: 'complete', account: { id: $id, ...(name && { displayName: name }) } });
        }
        if (user.failure.code === 'session_ended') return succeeded({ status: 'signedOut' });
        if (user.failure.raw?.code === 'user_blocked')
          return succeeded({ status: 'refused', reason: 'account' });
        if (user.failure.raw?.code === 'user_password_reset_required')
          return succeeded({ status: 'refused', reason: 'passwordReset' });
        if (user.failure.code !== 'verification_required') return user;
        const listed = await attempt(() => account.listMFAFactors());
        return map(listed, (factors): Check => {
          const usable = factorsOf(factors, known);
          return usable.length > 0
            ? { status: 'factorsRequired', factors: usable }
            : { status: 'refused', reason: 'noFactor' };
        });
      },
      signOut: async () => {
        const ended = await attempt(() => account.deleteSession({ sessionId: 'current' }));
        return !ended.ok && ended.failure.code === 'session_ended' ? succeeded() : done(ended);
      },
      demandIn: async ({ error }) =>
        isException(error) && error.type === 'user_challenge_required' ? {} : undefined,
    },

    challenges: {
      available: async () => {
        const user = await attempt(() => account.get());
        if (!user.ok) return user;
        return map(await attempt(() => account.listMFAFactors()), (factors) =>
          factorsOf(factors, undefined, user.value),
        );
      },
      start: ({ factorId }) => startChallenge(factorId),
      resend: async ({ challenge }) => {
        const again = await startChallenge(challenge.factorId);
        if (!again.ok) return again;
        return again.value.delivery === 'sent' ? succeeded(again.value) : failed({ code: 'unexpected' });
      },
      verify: async ({ challenge, answer }) => {
        if (answer.kind !== 'code') return failed({ code: 'input_refused', field: 'code' });
        const verified = await attempt(() =>
          account.updateMFAChallenge({ challengeId: challenge.handle, otp: answer.code }),
        );
        return map(verified, () => ({}));
      },
    },

    firstFactor: {
      password: {
        identifier: 'email',
        signIn: async ({ identifier, password }) => {
          const session = await attempt(() =>
            account.createEmailPasswordSession({ email: identifier, password }),
          );
          const known: Remembered = { with: 'password', email: maskEmail('email', identifier) };
          return map(session, (): SignedIn => ({ memo: JSON.stringify(known) }));
        },
      },
      code: {
        kinds: ['email', 'phone'],
        start: ({ kind, address }) => sendFirstCode(kind, address),
        resend: ({ challenge }) => {
          const [, kind, address] = JSON.parse(challenge.handle) as [string, 'email' | 'phone', string];
          return sendFirstCode(kind, address);
        },
        verify: async ({ challenge, code }) => {
          const [userId, kind] = JSON.parse(challenge.handle) as [string, 'email' | 'phone', string];
          const session = await attempt(() => account.createSession({ userId, secret: code }));
          return map(session, (): SignedIn => ({ memo: JSON.stringify({ with: kind }) }));
        },
      },
      redirect: {
        returns: [{ query: ['userId', 'secret'] }],
        providers: [{ id: 'github', name: 'GitHub' }],
        start: async ({ providerId, returnTo }) => {
          type Provider = Parameters<typeof account.createOAuth2Token>[0];
          const provider = providerId as Provider & string;
          const url = account.createOAuth2Token({ provider, success: returnTo, failure: returnTo });
          return succeeded(url ? { to: 'navigate', url } : { to: 'leaving' });
        },
        complete: async ({ returned }) => {
          const query = new URL(returned).searchParams;
          const [userId, secret] = [query.get('userId'), query.get('secret')];
          if (!userId || !secret) return failed({ code: 'dismissed' });
          return map(await attempt(() => account.createSession({ userId, secret })), () => ({}));
        },
      },
    },

    emailVerification: {
      returns: [{ query: ['userId', 'secret'] }],
      send: async () => map(await sendVerification('email'), () => ({})),
      confirm: async ({ returned }) => {
        const query = new URL(returned).searchParams;
        const [userId, secret] = [query.get('userId'), query.get('secret')];
        if (!userId || !secret) return failed({ code: 'wrong_or_expired' });
        return done(await attempt(() => account.updateEmailVerification({ userId, secret })));
      },
    },

    enrolment: {
      kinds: ['authenticator', 'email', 'phone'],
      begin: async (request): Promise<Result<Enrolment>> => {
        if (request.kind === 'passkey') return failed({ code: 'misconfigured' });
        if (request.kind === 'authenticator') {
          const begun = await attempt(() => account.createMFAAuthenticator(authenticator));
          return map(begun, ({ uri }) => ({ kind: 'authenticator', handle: toHandle('totp'), uri }));
        }
        const { kind, to, password } = request;
        // The address on file: only its verification is missing.
        if ('destinationId' in to)
          return map(await sendVerification(kind), (sent) => ({ kind, handle: sent.handle, sent }));
        const { address } = to;
        if (!password) return failed({ code: 'input_refused', field: 'password' });
        const changed = await attempt(() =>
          kind === 'email'
            ? account.updateEmail({ email: address, password })
            : account.updatePhone({ phone: address, password }),
        );
        if (!changed.ok) {
          if (changed.failure.code === 'wrong_credentials')
            return failed({ code: 'input_refused', field: 'password' });
          if (changed.failure.raw?.code === 'user_target_already_exists')
            return failed({ code: 'input_refused', field: kind });
          return changed;
        }
        return map(await sendVerification(kind), (sent) => ({ kind, handle: sent.handle, sent }));
      },
      resend: async ({ enrolment }) =>
        map(await sendVerification(enrolment.kind), (sent) => ({ ...enrolment, sent })),
      confirm: async ({ enrolment, answer }) => {
        const otp = answer?.kind === 'code' ? answer.code : '';
        if (enrolment.kind === 'authenticator')
          return map(
            await attempt(() => account.updateMFAAuthenticator({ ...authenticator, otp })),
            turnedOn,
          );
        if (enrolment.kind === 'phone')
          return map(
            await attempt(() => account.updatePhoneVerification({ userId: enrolment.handle, secret: otp })),
            turnedOn,
          );
        return map(await attempt(() => account.get()), ({ emailVerification }) => ({
          state: emailVerification ? ('on' as const) : ('waiting' as const),
        }));
      },
      // An authenticator that was never verified counts for nothing, and the next `begin` replaces it.
      cancel: async () => succeeded(),
      remove: async ({ factorId }) =>
        factorId === 'totp'
          ? done(await attempt(() => account.deleteMFAAuthenticator(authenticator)))
          : failed({ code: 'refused' }),
    },

    recoveryCodes: {
      create: async () => map(await attempt(() => account.createMFARecoveryCodes()), codesIn),
      regenerate: async () => map(await attempt(() => account.updateMFARecoveryCodes()), codesIn),
      reveal: async () => map(await attempt(() => account.getMFARecoveryCodes()), codesIn),
    },

    protection: {
      set: async ({ on }) => done(await attempt(() => account.updateMFA({ mfa: on }))),
    },

    account: {
      overview: async () => {
        const user = await attempt(() => account.get());
        if (!user.ok) return user;
        const listed = await attempt(() => account.listMFAFactors());
        return map(listed, (factors) => {
          const { $id: id, email, phone, mfa } = user.value;
          const onFile = { totp: factors.totp, email: email !== '', phone: phone !== '' };
          return {
            account: { id },
            protectionOn: mfa,
            factors: factorsOf({ ...factors, ...onFile }, undefined, user.value)
              .filter(({ kind }) => kind !== 'recoveryCode')
              .map(({ id: factorId, kind, destinations: [destination] }): AccountFactor => {
                const isOn = factorId === 'totp' || (factorId === 'email' ? factors.email : factors.phone);
                return {
                  id: factorId,
                  kind,
                  state: isOn ? 'on' : 'needsVerification',
                  ...(destination && { destination }),
                  // An address can be changed; only an authenticator can be taken away.
                  ...(factorId !== 'totp' && { keptBecause: 'unsupported' }),
                };
              }),
            addable: (['authenticator', 'email', 'phone'] as const)
              .filter((kind) => !onFile[kind === 'authenticator' ? 'totp' : kind])
              .map((kind) => ({ kind, destinations: [] })),
            recoveryCodes: { state: factors.recoveryCode ? ('some' as const) : ('none' as const) },
          };
        });
      },
    },
  } satisfies MfaAdapter;
}

const codesIn = ({ recoveryCodes }: Models.MfaRecoveryCodes) => ({ codes: recoveryCodes });
