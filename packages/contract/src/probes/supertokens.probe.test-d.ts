// A probe, never run: it shows that the contract fits the real types of supertokens-web-js (0.16).
// docs/contract-fit.md says in words where it fits less well. The true adapter is a package of its own.
import type * as EmailPassword from 'supertokens-web-js/recipe/emailpassword';
import type * as EmailVerification from 'supertokens-web-js/recipe/emailverification';
import type * as MultiFactorAuth from 'supertokens-web-js/recipe/multifactorauth';
import type * as Passwordless from 'supertokens-web-js/recipe/passwordless';
import type * as Session from 'supertokens-web-js/recipe/session';
import type * as ThirdParty from 'supertokens-web-js/recipe/thirdparty';
import type * as Totp from 'supertokens-web-js/recipe/totp';
import { failed, maskEmail, maskPhone, succeeded, toHandle } from '../index.ts';
import type {
  AccountFactor,
  Challenge,
  Check,
  Destination,
  Enrolment,
  Factor,
  Failure,
  MfaAdapter,
  Result,
  SentChallenge,
} from '../index.ts';

/** The recipes that the host has initialised: singletons, so the adapter must use the host's own. */
interface Recipes {
  readonly session: typeof Session;
  readonly mfa: typeof MultiFactorAuth;
  readonly totp: typeof Totp;
  readonly passwordless: typeof Passwordless;
  readonly emailPassword: typeof EmailPassword;
  readonly emailVerification: typeof EmailVerification;
  readonly thirdParty: typeof ThirdParty;
}

type MfaInfo = Awaited<ReturnType<typeof MultiFactorAuth.resyncSessionAndFetchMFAInfo>>;

const kinds = new Map<string, Pick<Factor, 'kind' | 'delivery'>>([
  ['totp', { kind: 'authenticator', delivery: 'none' }],
  ['otp-email', { kind: 'email', delivery: 'sent' }],
  ['otp-phone', { kind: 'phone', delivery: 'sent' }],
]);

const sendingId = { email: 'otp-email', phone: 'otp-phone' } as const;

/** The SDK takes no signal, but its hook before each request may put one in. */
const withSignal = (signal: AbortSignal) => ({
  preAPIHook: async ({ requestInit, url }: { requestInit: RequestInit; url: string }) => ({
    requestInit: { ...requestInit, signal },
    url,
  }),
});

/** The SDK throws the raw response for each status above 299, and an error of its own for "GENERAL_ERROR". */
async function failureFrom(error: unknown): Promise<Failure> {
  if (error instanceof Response) {
    const raw = { status: error.status };
    if (error.status === 401) return { code: 'session_ended', raw };
    if (error.status === 403) return { code: 'verification_required', raw };
    if (error.status === 429) return { code: 'rate_limited', raw };
    return { code: error.status >= 500 ? 'server' : 'refused', raw };
  }
  if (error instanceof Error && 'isSuperTokensGeneralError' in error)
    return { code: 'refused', raw: { code: 'GENERAL_ERROR', message: error.message } };
  return { code: 'offline' };
}

async function attempt<Value>(call: () => Promise<Value>): Promise<Result<Value>> {
  try {
    return succeeded(await call());
  } catch (error) {
    return failed(await failureFrom(error));
  }
}

const map = <Value, Other>(result: Result<Value>, change: (value: Value) => Other): Result<Other> =>
  result.ok ? succeeded(change(result.value)) : result;

interface TotpCounts {
  currentNumberOfFailedAttempts: number;
  maxNumberOfFailedAttempts: number;
}

const turnedOn = () => ({ state: 'on' as const });

/** The address behind a destination that was offered for set-up. */
const addressOf = (kind: 'email' | 'phone', id: string, { emails, phoneNumbers }: MfaInfo) =>
  (kind === 'email' ? emails[sendingId.email] : phoneNumbers[sendingId.phone])?.[Number(id)];

const wrongTotp = (counts: TotpCounts): Failure => ({
  code: 'wrong_code',
  attemptsLeft: counts.maxNumberOfFailedAttempts - counts.currentNumberOfFailedAttempts,
});

/** The addresses come unmasked. They stay here, behind the id of a destination. */
function destinationsOf(id: string, { emails, phoneNumbers }: MfaInfo): Destination[] {
  const addresses = (id === 'otp-email' ? emails[id] : phoneNumbers[id]) ?? [];
  return addresses.map((address, index) =>
    id === 'otp-email' ? maskEmail(String(index), address) : maskPhone(String(index), address),
  );
}

function factorsOf(ids: readonly string[], info: MfaInfo): Factor[] {
  return ids.flatMap((id): Factor[] => {
    const challenge = info.factors.alreadySetup.includes(id);
    const setUp = info.factors.allowedToSetup.includes(id);
    if (!challenge && !setUp) return [];
    return [
      {
        id,
        ...(kinds.get(id) ?? { kind: id, delivery: 'ceremony' }),
        can: challenge ? { challenge, setUp } : { challenge: false, setUp: true },
        destinations: destinationsOf(id, info),
      },
    ];
  });
}

/** What a person may see of "this claim does not hold": the ids that the reason names. */
function factorIdsIn(reason: unknown): string[] | undefined {
  const { factorId } = (typeof reason === 'object' && reason !== null ? reason : {}) as {
    factorId?: unknown;
  };
  return typeof factorId === 'string' ? [factorId] : undefined;
}

interface Attempt {
  readonly deviceId: string;
  readonly preAuthSessionId: string;
  readonly flowType: 'USER_INPUT_CODE' | 'MAGIC_LINK' | 'USER_INPUT_CODE_AND_MAGIC_LINK';
  readonly shouldTryLinkingWithSessionUser: boolean;
}

export function superTokensProbe(recipes: Recipes) {
  const { session, mfa, totp, passwordless, emailPassword, emailVerification, thirdParty } = recipes;

  const readInfo = (signal: AbortSignal) =>
    attempt(() => mfa.resyncSessionAndFetchMFAInfo({ options: withSignal(signal) }));

  const send = async (
    kind: 'email' | 'phone',
    address: string,
    asSecondStep: boolean,
    signal: AbortSignal,
  ): Promise<Result<SentChallenge>> => {
    const shared = { shouldTryLinkingWithSessionUser: asSecondStep, options: withSignal(signal) };
    const sent = await attempt(() =>
      passwordless.createCode(
        kind === 'email' ? { ...shared, email: address } : { ...shared, phoneNumber: address },
      ),
    );
    if (!sent.ok) return sent;
    if (sent.value.status === 'SIGN_IN_UP_NOT_ALLOWED')
      return failed(asSecondStep ? { code: 'input_refused', field: kind } : { code: 'wrong_credentials' });
    const { deviceId, preAuthSessionId, flowType } = sent.value;
    const ids: Attempt = {
      deviceId,
      preAuthSessionId,
      flowType,
      shouldTryLinkingWithSessionUser: asSecondStep,
    };
    return succeeded({
      handle: toHandle(JSON.stringify(ids)),
      factorId: sendingId[kind],
      delivery: 'sent',
      by: flowType === 'MAGIC_LINK' ? 'link' : 'code',
      destination: kind === 'email' ? maskEmail('0', address) : maskPhone('0', address),
    });
  };

  /** The SDK keeps one attempt for the whole origin, so each call first says which one is meant. */
  const choose = (challenge: SentChallenge) =>
    passwordless.setLoginAttemptInfo({ attemptInfo: JSON.parse(challenge.handle) as Attempt });

  const resend = async (challenge: SentChallenge, signal: AbortSignal): Promise<Result<SentChallenge>> => {
    await choose(challenge);
    const sent = await attempt(() => passwordless.resendCode({ options: withSignal(signal) }));
    if (!sent.ok) return sent;
    return sent.value.status === 'OK' ? succeeded(challenge) : failed({ code: 'restart' });
  };

  const consume = async (
    challenge: SentChallenge,
    code: string,
    signal: AbortSignal,
  ): Promise<Result<undefined>> => {
    await choose(challenge);
    const options = withSignal(signal);
    const consumed = await attempt(() => passwordless.consumeCode({ userInputCode: code, options }));
    if (!consumed.ok) return consumed;
    const answer = consumed.value;
    switch (answer.status) {
      case 'OK':
        await passwordless.clearLoginAttemptInfo();
        return succeeded();
      case 'RESTART_FLOW_ERROR':
        return failed({ code: 'restart' });
      case 'SIGN_IN_UP_NOT_ALLOWED':
        return failed({ code: 'refused', raw: { code: answer.reason } });
      case 'INCORRECT_USER_INPUT_CODE_ERROR':
      case 'EXPIRED_USER_INPUT_CODE_ERROR': {
        const attemptsLeft = answer.maximumCodeInputAttempts - answer.failedCodeInputAttemptCount;
        const isExpired = answer.status === 'EXPIRED_USER_INPUT_CODE_ERROR';
        return failed({ code: isExpired ? 'expired_code' : 'wrong_code', attemptsLeft });
      }
    }
  };

  const verifyTotp = async (code: string, signal: AbortSignal): Promise<Result<undefined>> => {
    const verified = await attempt(() => totp.verifyCode({ totp: code, options: withSignal(signal) }));
    if (!verified.ok) return verified;
    switch (verified.value.status) {
      case 'OK':
        return succeeded();
      case 'INVALID_TOTP_ERROR':
        return failed(wrongTotp(verified.value));
      case 'LIMIT_REACHED_ERROR':
        return failed({ code: 'locked', retryAfterMs: verified.value.retryAfterMs });
      default:
        // Sent by the server, though the SDK has no type for it: UNKNOWN_USER_ID_ERROR, no device.
        return failed({ code: 'factor_gone' });
    }
  };

  return {
    session: {
      check: async (_input, { signal }): Promise<Result<Check>> => {
        if (!(await session.doesSessionExist())) return succeeded({ status: 'signedOut' });
        const info = await readInfo(signal);
        if (!info.ok)
          return info.failure.code === 'session_ended' ? succeeded({ status: 'signedOut' }) : info;
        const { next } = info.value.factors;
        if (next.length > 0) {
          const factors = factorsOf(next, info.value);
          return succeeded(
            factors.length > 0
              ? { status: 'factorsRequired', factors }
              : { status: 'refused', reason: 'misconfigured' },
          );
        }
        const invalid = new Set((await session.validateClaims()).map(({ id }) => id));
        if (invalid.has('st-ev')) return succeeded({ status: 'emailVerificationRequired' });
        if (invalid.size > 0) return succeeded({ status: 'refused', reason: 'misconfigured' });
        return map(await attempt(() => session.getUserId()), (id) => ({
          status: 'complete',
          account: { id },
        }));
      },
      signOut: async () => map(await attempt(() => session.signOut()), () => undefined),
      // The host's call usually gives a Response, whose body can only be read asynchronously: see contract-fit.md.
      demandIn: async ({ error }) => {
        const { response } = (typeof error === 'object' && error !== null ? error : {}) as {
          response?: {
            status?: number;
            data?: { claimValidationErrors?: { id: string; reason?: unknown }[] };
          };
        };
        const invalid = response?.data?.claimValidationErrors?.find(({ id }) => id === 'st-mfa');
        if (response?.status !== 403 || !invalid) return undefined;
        const factorIds = factorIdsIn(invalid.reason);
        return factorIds ? { factorIds } : {};
      },
    },

    challenges: {
      available: async ({ demand }, { signal }) =>
        map(await readInfo(signal), (info) => {
          const ids = info.factors.alreadySetup.filter((id) => kinds.has(id));
          const wanted = ids.filter((id) => demand?.factorIds?.includes(id) ?? true);
          // Setting something up also counts as proof for the server: never offered here.
          return factorsOf(wanted, info).map((factor) => ({
            ...factor,
            can: { challenge: true as const, setUp: false },
          }));
        }),
      start: async ({ factorId, destinationId }, { signal }): Promise<Result<Challenge>> => {
        if (factorId === 'totp') return succeeded({ handle: toHandle('totp'), factorId, delivery: 'none' });
        const info = await readInfo(signal);
        if (!info.ok) return info;
        const isEmail = factorId === sendingId.email;
        const addresses = isEmail ? info.value.emails[factorId] : info.value.phoneNumbers[factorId];
        const address = addresses?.[Number(destinationId ?? 0)];
        if (address === undefined) return failed({ code: 'factor_gone' });
        return send(isEmail ? 'email' : 'phone', address, true, signal);
      },
      resend: ({ challenge }, { signal }) => resend(challenge, signal),
      verify: async ({ challenge, answer }, { signal }) => {
        if (answer.kind !== 'code') return failed({ code: 'input_refused', field: 'code' });
        const verified =
          challenge.delivery === 'sent'
            ? await consume(challenge, answer.code, signal)
            : await verifyTotp(answer.code, signal);
        return map(verified, () => ({}));
      },
    },

    firstFactor: {
      password: {
        identifier: 'email',
        signIn: async ({ identifier, password }, { signal }) => {
          const signedIn = await attempt(() =>
            emailPassword.signIn({
              formFields: [
                { id: 'email', value: identifier },
                { id: 'password', value: password },
              ],
              shouldTryLinkingWithSessionUser: false,
              options: withSignal(signal),
            }),
          );
          if (!signedIn.ok) return signedIn;
          switch (signedIn.value.status) {
            case 'OK':
              return succeeded({});
            case 'FIELD_ERROR': {
              const isPassword = signedIn.value.formFields[0]?.id === 'password';
              return failed({ code: 'input_refused', field: isPassword ? 'password' : 'identifier' });
            }
            case 'WRONG_CREDENTIALS_ERROR':
            case 'SIGN_IN_NOT_ALLOWED':
              return failed({ code: 'wrong_credentials' });
          }
        },
      },
      code: {
        kinds: ['email', 'phone'],
        start: ({ kind, address }, { signal }) => send(kind, address, false, signal),
        resend: ({ challenge }, { signal }) => resend(challenge, signal),
        verify: async ({ challenge, code }, { signal }) =>
          map(await consume(challenge, code, signal), () => ({})),
      },
      redirect: {
        returns: [{ query: ['code', 'state'] }],
        providers: [{ id: 'github', name: 'GitHub' }],
        start: async ({ providerId, returnTo }) =>
          map(
            await attempt(() =>
              thirdParty.getAuthorisationURLWithQueryParamsAndSetState({
                thirdPartyId: providerId,
                frontendRedirectURI: returnTo,
                shouldTryLinkingWithSessionUser: false,
              }),
            ),
            (url) => ({ to: 'navigate', url }),
          ),
        complete: async ({ returned }, { signal }) => {
          const signedIn = await withAddress(returned, () =>
            attempt(() => thirdParty.signInAndUp({ options: withSignal(signal) })),
          );
          if (!signedIn.ok) return signedIn;
          return signedIn.value.status === 'OK' ? succeeded({}) : failed({ code: 'wrong_credentials' });
        },
      },
    },

    emailVerification: {
      returns: [{ query: ['token'] }],
      send: async (_input, { signal }) => {
        const sent = await attempt(() =>
          emailVerification.sendVerificationEmail({ options: withSignal(signal) }),
        );
        if (!sent.ok) return sent;
        return sent.value.status === 'OK' ? succeeded({}) : failed({ code: 'conflict' });
      },
      confirm: async ({ returned }, { signal }) => {
        const verified = await withAddress(returned, () =>
          attempt(() => emailVerification.verifyEmail({ options: withSignal(signal) })),
        );
        if (!verified.ok) return verified;
        return verified.value.status === 'OK' ? succeeded() : failed({ code: 'wrong_or_expired' });
      },
    },

    enrolment: {
      kinds: ['authenticator', 'email', 'phone'],
      begin: async (request, { signal }): Promise<Result<Enrolment>> => {
        if (request.kind === 'passkey') return failed({ code: 'misconfigured' });
        if (request.kind !== 'authenticator') {
          const { kind, to } = request;
          const info = await readInfo(signal);
          if (!info.ok) return info;
          const address = 'address' in to ? to.address : addressOf(kind, to.destinationId, info.value);
          if (!address) return failed({ code: 'factor_gone' });
          return map(await send(kind, address, true, signal), (sent) => ({
            kind,
            handle: sent.handle,
            sent,
          }));
        }
        const begun = await attempt(() => totp.createDevice({ options: withSignal(signal) }));
        if (!begun.ok) return begun;
        if (begun.value.status !== 'OK') return failed({ code: 'conflict' });
        const { deviceName, qrCodeString } = begun.value;
        return succeeded({ kind: 'authenticator', handle: toHandle(deviceName), uri: qrCodeString });
      },
      resend: async ({ enrolment }, { signal }) =>
        map(await resend(enrolment.sent, signal), (sent) => ({ ...enrolment, sent })),
      confirm: async ({ enrolment, answer }, { signal }) => {
        if (answer?.kind !== 'code' || enrolment.kind === 'passkey')
          return failed({ code: 'input_refused', field: 'code' });
        if (enrolment.kind !== 'authenticator')
          return map(await consume(enrolment.sent, answer.code, signal), turnedOn);
        const verified = await attempt(() =>
          totp.verifyDevice({
            deviceName: enrolment.handle,
            totp: answer.code,
            options: withSignal(signal),
          }),
        );
        if (!verified.ok) return verified;
        switch (verified.value.status) {
          case 'OK':
            // A verified device accepts any code, so this success proves nothing: the flow reads again.
            return verified.value.wasAlreadyVerified ? failed({ code: 'conflict' }) : succeeded(turnedOn());
          case 'INVALID_TOTP_ERROR':
            return failed(wrongTotp(verified.value));
          case 'LIMIT_REACHED_ERROR':
            return failed({ code: 'locked', retryAfterMs: verified.value.retryAfterMs });
          case 'UNKNOWN_DEVICE_ERROR':
            return failed({ code: 'restart' });
        }
      },
      cancel: async ({ enrolment }, { signal }) => {
        if (enrolment.kind !== 'authenticator') return succeeded();
        const deviceName = enrolment.handle;
        return map(
          await attempt(() => totp.removeDevice({ deviceName, options: withSignal(signal) })),
          () => undefined,
        );
      },
      remove: async ({ factorId }, { signal }) => {
        if (!factorId.startsWith('totp:')) return failed({ code: 'refused' });
        const deviceName = factorId.slice('totp:'.length);
        return map(
          await attempt(() => totp.removeDevice({ deviceName, options: withSignal(signal) })),
          () => undefined,
        );
      },
    },

    // recoveryCodes and protection are absent: the frontend interface has neither. A host with endpoints of its own
    // hands them to the adapter.

    account: {
      overview: async (_input, { signal }) => {
        const info = await readInfo(signal);
        if (!info.ok) return info;
        const id = await attempt(() => session.getUserId());
        if (!id.ok) return id;
        const listed = await attempt(() => totp.listDevices({ options: withSignal(signal) }));
        return map(listed, ({ devices }) => {
          const verified = devices.filter((device) => device.verified);
          const apps = verified.map(({ name }): AccountFactor => ({
            id: `totp:${name}`,
            kind: 'authenticator',
            state: 'on',
            label: name,
          }));
          const ids = [...info.value.factors.alreadySetup, ...info.value.factors.allowedToSetup];
          const known = factorsOf(
            [...new Set(ids)].filter((id) => kinds.has(id)),
            info.value,
          );
          const others = known
            .filter(({ kind, can }) => kind !== 'authenticator' && can.challenge)
            .map(({ id, kind, destinations: [destination] }): AccountFactor => {
              const place = destination && { destination };
              return { id, kind, state: 'on', ...place, keptBecause: 'unsupported' };
            });
          const addable = (['authenticator', 'email', 'phone'] as const).flatMap((kind) =>
            known
              .filter((factor) => factor.kind === kind && factor.can.setUp)
              .map(({ destinations }) => ({ kind, destinations })),
          );
          return { account: { id: id.value }, factors: [...apps, ...others], addable };
        });
      },
    },
  } satisfies MfaAdapter;
}

/** The SDK reads nothing but the address bar, so what was taken out of it goes back in for this one call. */
async function withAddress<Value>(returned: string, call: () => Promise<Value>): Promise<Value> {
  const before = location.href;
  history.replaceState(history.state, '', returned);
  try {
    return await call();
  } finally {
    history.replaceState(history.state, '', before);
  }
}
