import { failed, succeeded } from '@mfa-flow/contract';
import type { CallOptions, ChallengesPort, Result, SentChallenge } from '@mfa-flow/contract';
import { attested } from '../attested.ts';
import { looksLikeCode, readBegun, toBegunHandle } from '../begun.ts';
import { isFactorId, meantFor, pendingFactor } from '../context.ts';
import type { Context } from '../context.ts';
import { sendFailures, sentCodeFailures } from '../failures/failure-table.ts';
import { readDone, readProven } from '../vendor/read.ts';
import type { FactorId, PendingFactor } from '../vendor/session-state.ts';

const paths: Record<FactorId, string> = {
  totp: '/two-factor/verify-totp',
  otp: '/two-factor/verify-otp',
  backupCode: '/two-factor/verify-backup-code',
};

const notACode = failed({ code: 'input_refused', field: 'code' } as const);

/** The message of a factor. A new one ends the code of the one before. */
export const toSent = (
  account: string | undefined,
  { id, digits = 6, destination, lastsMs }: PendingFactor,
): SentChallenge => ({
  handle: toBegunHandle({ digits, ...(account !== undefined && { account }) }),
  factorId: id,
  delivery: 'sent',
  by: 'code',
  newestOnly: true,
  code: { alphabet: 'digits', length: digits },
  ...(destination && { destination }),
  ...(lastsMs !== undefined && { lastsMs }),
});

export function createChallengesPort(context: Context): ChallengesPort {
  const { send, forget } = context;

  const sendCode = (
    account: string | undefined,
    attestation: string | undefined,
    options: CallOptions,
  ): Promise<Result<true>> =>
    send(
      {
        path: '/two-factor/send-otp',
        body: meantFor(account, true),
        headers: attested(attestation),
        read: readDone,
        table: sendFailures,
      },
      options,
    );

  return {
    start: async ({ factorId, destinationId, attestation }, options) => {
      const found = await pendingFactor(context, factorId, options);
      if (!found.ok) return found;
      const { account, factor } = found.value;
      const { id, digits, destination } = factor;
      if (id !== 'otp') {
        const handle = toBegunHandle({ account, ...(digits !== undefined && { digits }) });
        return succeeded({ handle, factorId, delivery: 'none' });
      }
      if (destinationId !== undefined && destinationId !== destination?.id)
        return failed({ code: 'factor_gone' });
      const sent = await sendCode(account, attestation, options);
      return sent.ok ? succeeded(toSent(account, factor)) : sent;
    },

    resend: async ({ challenge, attestation }, options) => {
      const begun = readBegun(challenge.handle);
      if (begun === undefined || challenge.factorId !== 'otp') return failed({ code: 'restart' });
      const sent = await sendCode(begun.account, attestation, options);
      return sent.ok ? succeeded(challenge) : sent;
    },

    verify: async ({ challenge, answer, rememberDevice }, options) => {
      const { factorId, handle } = challenge;
      if (answer.kind !== 'code') return notACode;
      const begun = readBegun(handle);
      if (begun === undefined || !isFactorId(factorId)) return failed({ code: 'restart' });
      if (!looksLikeCode(answer.code, begun.digits)) return notACode;
      const proven = await send(
        {
          path: paths[factorId],
          body: {
            code: answer.code,
            ...(rememberDevice === true && { trustDevice: true }),
            ...meantFor(begun.account, true),
          },
          read: readProven,
          changes: true,
          ...(factorId === 'otp' && { table: sentCodeFailures }),
        },
        options,
      );
      if (!proven.ok) return proven;
      forget();
      const { accountId, recoveryCodesLeft } = proven.value;
      // The cookie was somebody else's by then.
      if (begun.account !== undefined && begun.account !== accountId)
        return failed({ code: 'verification_required', raw: { code: 'another_account' } });
      return succeeded(recoveryCodesLeft === undefined ? {} : { recoveryCodesLeft });
    },
  };
}
