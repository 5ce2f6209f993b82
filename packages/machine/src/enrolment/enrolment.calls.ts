import type {
  Account,
  Challenge,
  Check,
  Confirmed,
  Enrolment,
  EnrolmentAddress,
  EnrolmentPort,
  EnrolmentRequest,
  Factor,
  Result,
  SentEnrolment,
} from '@mfa-flow/contract';
import { failed, succeeded } from '@mfa-flow/contract';
import { readAuthenticatorKey } from '../authenticator-key/read-authenticator-key.ts';
import type { AuthenticatorKey } from '../authenticator-key/authenticator-key.ts';
import type { Accepted } from '../challenge/challenge.types.ts';
import { afterRecheck } from '../challenge/challenge.routes.ts';
import { parseAnswer, nothing } from '../validation/parse-answer.ts';
import { readCodes } from '../validation/recovery-codes.ts';
import { readEnrolment } from '../validation/enrolment.ts';
import { object, oneOf, type Read } from '../validation/parse.ts';
import type { EnrolmentCalls } from './enrolment.types.ts';
import { attested } from '../shared/attestation.ts';
import { Write } from '../shared/call.ts';
import { forOwner } from '../shared/owner.ts';
import type { Environment } from '../shared/environment.ts';
import { assertUnreachable } from '../shared/assert-unreachable.ts';
import type { Redacted } from '../shared/redacted.ts';
import { keyFix } from './key-fixes.ts';
import { read } from '../shared/call.ts';

/** The enrolment that a challenge confirms. The flow keeps only the challenge; the rest stays here until its call. */
const begun = new WeakMap<Challenge, { readonly enrolment: Enrolment; readonly key?: AuthenticatorKey }>();

const enrolmentOf = (challenge: Challenge): Enrolment =>
  begun.get(challenge)?.enrolment ?? assertUnreachable();

function requestFor(
  { kind }: Factor,
  to: EnrolmentAddress | undefined,
  password: Redacted<string> | undefined,
  label: string | undefined,
): EnrolmentRequest {
  const text = password?.reveal();
  const proof = text === undefined ? {} : { password: text };
  if (kind === 'authenticator')
    return { kind: 'authenticator', ...(label !== undefined && { label }), ...proof };
  if (!to) return assertUnreachable();
  return { kind: kind === 'email' ? 'email' : 'phone', to, ...proof };
}

const isOn = succeeded({ state: 'on' as const });

/** Confirmed already: the answer to an earlier attempt was lost, and no read shows it (ERR-19). */
const orOn = (confirmed: Result<Confirmed>): Result<Confirmed> =>
  !confirmed.ok && confirmed.failure.code === 'conflict' ? isOn : confirmed;

/**
 * Confirmed already, perhaps by a link that was opened elsewhere. The session is as it was: the code, or the press that says
 * that the link was opened, goes on from here.
 */
const orUnsent = (sent: Result<SentEnrolment>): Result<SentEnrolment> =>
  !sent.ok && sent.failure.code === 'conflict' ? failed({ ...sent.failure, code: 'refused' }) : sent;

/** The server says that the factor is on; any other answer to a code is malformed. */
const readOn: Read<Accepted> = (input) => {
  const { recoveryCodes } = object({ state: oneOf('on') }, { recoveryCodes: readCodes })(input);
  return recoveryCodes ? { recoveryCodes } : {};
};

const readOpened: Read<Accepted | undefined> = (input) =>
  object({ state: oneOf('on', 'waiting') })(input).state === 'on' ? readOn(input) : undefined;

interface EnrolmentCallOptions {
  readonly isReplacement: boolean;
  /** In a session that is complete, and stays so. Default: false. */
  readonly isInSettings?: boolean;
  readonly account?: Account | undefined;
}

/** Calls for setting up a factor: during sign-in, when replacing one, or in settings. */
export function enrolmentCalls(
  environment: Environment,
  port: EnrolmentPort,
  factor: Factor,
  { isReplacement, isInSettings = false, account }: EnrolmentCallOptions,
): EnrolmentCalls {
  const isSent = factor.delivery === 'sent';
  const isWhole = isReplacement || isInSettings;
  const readBegun: Read<Challenge> = (input) => {
    const enrolment = readEnrolment(input);
    if (enrolment.kind !== 'authenticator') {
      begun.set(enrolment.sent, { enrolment });
      return enrolment.sent;
    }
    const read = readAuthenticatorKey(enrolment.uri);
    if (!read.ok) return assertUnreachable();
    const { handle } = enrolment;
    const challenge = { handle, factorId: factor.id, delivery: 'none' } as const;
    begun.set(challenge, { enrolment, key: read.key });
    return challenge;
  };

  return {
    purpose: 'setUp',
    begin: (to, password, label) =>
      new Write(
        environment,
        readBegun,
        async (options) => {
          const request = requestFor(factor, to, password, label);
          const answer = await (isReplacement
            ? (port.replace?.({ factorId: factor.id, by: request }, options) ?? assertUnreachable())
            : isSent
              ? attested(environment, 'send', options, (token) =>
                  port.begin({ ...request, ...token }, options),
                )
              : port.begin(request, options));
          const admitted = parseAnswer(readEnrolment, answer);
          // The caller is gone, so try to cancel the enrolment.
          if (admitted.ok && options.signal.aborted) {
            await port.cancel({ enrolment: admitted.value }, { signal: new AbortController().signal });
          }
          return admitted.ok && 'uri' in admitted.value
            ? withSoundKey(answer, admitted.value.uri, environment)
            : answer;
        },
        {
          kind: isSent ? 'message' : undefined,
          onSettled: () => password?.wipe(),
        },
      ),
    keyOf: (challenge) => begun.get(challenge)?.key,
    cancel: (challenge) =>
      read(environment, nothing, new AbortController().signal, (options) => {
        const cancel = () => port.cancel({ enrolment: enrolmentOf(challenge) }, options);
        // A page of settings may also go because somebody else is signed in.
        return isInSettings ? forOwner(environment, account, options, cancel) : cancel();
      }),
    ...(isInSettings && {
      confirmLink: (challenge: Challenge) =>
        new Write(
          environment,
          readOpened,
          async (options) =>
            orOn(
              await forOwner(environment, account, options, () =>
                port.confirm({ enrolment: enrolmentOf(challenge) }, options),
              ),
            ),
          { kind: 'answer' },
        ),
    }),
    confirm: {
      ...(isInSettings && { isAcceptedByChange: false }),
      resend: (challenge) =>
        new Write(
          environment,
          readBegun,
          async (options) => {
            const enrolment = enrolmentOf(challenge);
            const sent = await ('sent' in enrolment
              ? attested(environment, 'resend', options, (token) =>
                  port.resend({ enrolment, ...token }, options),
                )
              : assertUnreachable());
            return isInSettings ? orUnsent(sent) : sent;
          },
          { kind: 'message' },
        ),
      verify: (challenge, code) =>
        new Write(
          environment,
          readOn,
          async (options) => {
            const text = code.reveal() ?? assertUnreachable();
            const answer = { kind: 'code', code: text } as const;
            const confirm = () => port.confirm({ enrolment: enrolmentOf(challenge), answer }, options);
            const confirmed = await (isInSettings
              ? forOwner(environment, account, options, confirm)
              : confirm());
            return isWhole ? orOn(confirmed) : confirmed;
          },
          { kind: 'answer', onSettled: () => code.wipe() },
        ),
      // A session that stays complete does not show whether a factor was added or replaced.
      afterRecheck: (outcome) =>
        isWhole && outcome.ok && isCompleteFor(outcome.value, account)
          ? 'stillAsked'
          : afterRecheck(outcome, { factor, account, canDo: 'setUp' }),
    },
  };
}

const isCompleteFor = (check: Check, account: Account | undefined): boolean =>
  check.status === 'complete' && (!account || check.account.id === account.id);

/** A key that no app can use, or that should not be used, is the backend's fault: report it to the developer. */
function withSoundKey<Answer>(answer: Answer, uri: string, { onMisconfigured }: Environment) {
  const read = readAuthenticatorKey(uri);
  if (!read.ok) return failed({ code: 'misconfigured', raw: { message: keyFix(read.problem) } });
  for (const warning of read.warnings) onMisconfigured(keyFix(warning));
  return answer;
}
