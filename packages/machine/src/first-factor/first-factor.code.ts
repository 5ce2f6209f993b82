import type { Challenge, Check, CodeMethod, EnrolmentAddress, Factor, SignedIn } from '@mfa-flow/contract';
import type { EnrolmentCalls } from '../enrolment/enrolment.types.ts';
import type { RecheckResult } from '../challenge/challenge.types.ts';
import { readSentChallenge } from '../validation/challenge.ts';
import { readSignedIn } from '../validation/signed-in.ts';
import { attested } from '../shared/attestation.ts';
import { Write } from '../shared/call.ts';
import type { Environment } from '../shared/environment.ts';
import type { Outcome } from '../shared/flow-failure.ts';
import { assertUnreachable } from '../shared/assert-unreachable.ts';
import { tookEffect } from './first-factor.routes.ts';

/** The kinds of address that a code can go to. */
export type CodeKind = CodeMethod['kinds'][number];

/** Before signing in there is no factor yet, so this one is named after the kind of address. */
export const codeFactor = (kind: CodeKind): Factor => ({
  id: kind,
  kind,
  delivery: 'sent',
  can: { challenge: true, setUp: false },
  destinations: [],
});

const afterRecheck = (outcome: Outcome<Check>): RecheckResult =>
  tookEffect(outcome) ? 'changed' : 'stillAsked';

/** Links don't get here: only a message with a code is answered. */
const codeOr = (challenge: Challenge) =>
  challenge.delivery === 'sent' && challenge.by === 'code' ? challenge : assertUnreachable();

const addressIn = (to: EnrolmentAddress | undefined) =>
  to && 'address' in to ? to.address : assertUnreachable();

/** Signing in with a code that is sent to an address. */
export function codeSignInCalls(
  environment: Environment,
  method: CodeMethod,
  kind: CodeKind,
): EnrolmentCalls {
  const { returnTo } = environment;
  return {
    purpose: 'signIn',
    begin: (to) =>
      new Write(
        environment,
        readSentChallenge,
        (options) => {
          const request = { kind, address: addressIn(to) };
          return attested(environment, 'send', options, (token) =>
            method.start({ ...request, ...(returnTo === undefined ? {} : { returnTo }), ...token }, options),
          );
        },
        { kind: 'message' },
      ),
    confirm: {
      isBeforeSession: true,
      resend: (challenge) =>
        new Write(
          environment,
          readSentChallenge,
          (options) =>
            attested(environment, 'resend', options, (token) =>
              method.resend({ challenge, ...token }, options),
            ),
          { kind: 'message' },
        ),
      verify: (challenge, code) =>
        new Write<SignedIn>(
          environment,
          readSignedIn,
          (options) => {
            const text = code.reveal() ?? assertUnreachable();
            return method.verify({ challenge: codeOr(challenge), code: text }, options);
          },
          { kind: 'answer', onSettled: () => code.wipe() },
        ),
      afterRecheck,
    },
  };
}
