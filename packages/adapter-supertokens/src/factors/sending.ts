import { failed, succeeded } from '@mfa-flow/contract';
import type { CallOptions, CodeFormat, Result, SentChallenge } from '@mfa-flow/contract';
import type { Context } from '../context.ts';
import { codeFailures } from '../failures/code.failures.ts';
import type { FailureTable } from '../failures/failure-table.ts';
import { readDone, readIsNew } from '../vendor/read.ts';
import type { PasswordlessRecipe } from '../vendor/recipes.types.ts';
import { createAttempts, readAttempt, toAttemptHandle } from './attempts.ts';
import type { CodeKind } from './factor-ids.ts';

interface Message {
  readonly kind: CodeKind;
  readonly address: string;
  readonly factorId: string;
  readonly table: FailureTable;
}

const linkOnly = {
  code: 'misconfigured',
  raw: { message: 'Passwordless sends links only. Give it a `flowType` with `USER_INPUT_CODE`.' },
} as const;

const over = failed({ code: 'restart' } as const);

/** Longer than any code; the server would treat it as an attack on its database. */
const longestCode = 100;

/** Codes that are sent, as a second step or to sign in. */
export function createSending(
  { places }: Context,
  passwordless: PasswordlessRecipe,
  code: CodeFormat,
  isSecondStep: boolean,
) {
  const attempts = createAttempts(passwordless);

  return {
    send: async (
      { kind, address, factorId, table }: Message,
      options: CallOptions,
    ): Promise<Result<SentChallenge>> => {
      const input = {
        ...(kind === 'email' ? { email: address } : { phoneNumber: address }),
        // Without it the server treats a second step as a sign-in, refuses it and ends the session.
        shouldTryLinkingWithSessionUser: isSecondStep,
      };
      const sent = await attempts.call({ name: 'createCode', input, read: readAttempt, table }, options);
      if (!sent.ok) return sent;
      if (sent.value.flowType === 'MAGIC_LINK') return failed(linkOnly);
      return succeeded({
        handle: toAttemptHandle(sent.value),
        factorId,
        delivery: 'sent',
        by: 'code',
        destination: places.destinationOf(kind, address),
        code,
      });
    },

    /** Codes that were sent stay valid. */
    resend: async (challenge: SentChallenge, options: CallOptions): Promise<Result<SentChallenge>> => {
      const call = { name: 'resendCode', input: {}, read: readDone, table: codeFailures } as const;
      const sent = (await attempts.about(challenge.handle, isSecondStep, call, options)) ?? over;
      return sent.ok ? succeeded(challenge) : sent;
    },

    /** True: the address was nobody's factor before. */
    verify: async (
      { handle }: { readonly handle: SentChallenge['handle'] },
      typed: string,
      options: CallOptions,
    ): Promise<Result<boolean>> => {
      if (typed === '' || typed.length > longestCode) return failed({ code: 'input_refused', field: 'code' });
      const input = { userInputCode: typed };
      const call = { name: 'consumeCode', input, read: readIsNew, table: codeFailures } as const;
      return (await attempts.about(handle, isSecondStep, call, options)) ?? over;
    },
  };
}
