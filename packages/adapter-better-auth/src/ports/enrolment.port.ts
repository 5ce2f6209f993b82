import { failed, succeeded } from '@mfa-flow/contract';
import type { CallOptions, Confirmed, EnrolmentPort, Result } from '@mfa-flow/contract';
import { attested } from '../attested.ts';
import { looksLikeCode, readBegun, toBegunHandle } from '../begun.ts';
import { meantFor } from '../context.ts';
import type { Context } from '../context.ts';
import {
  passwordFailures,
  sendFailures,
  sentCodeFailures,
  setUpFailures,
} from '../failures/failure-table.ts';
import { readDone, readNewKey, readProven } from '../vendor/read.ts';
import type { AccountOverview } from '../vendor/account-overview.ts';
import { readOverview } from '../vendor/account-overview.ts';
import { toSent } from './challenges.port.ts';

const notACode = failed({ code: 'input_refused', field: 'code' } as const);

/** The ids that the server takes for what it can cancel or remove. */
const idOf = { authenticator: 'totp', email: 'otp' } as const;

export function createEnrolmentPort({ send, account }: Context): EnrolmentPort {
  /** The codes that came with keys, until they are confirmed: a handle must not hold them. */
  const codesOf = new Map<number, readonly string[]>();
  let keys = 0;

  const beginKey = async (password: string | undefined, options: CallOptions) => {
    const owner = account();
    const begun = await send(
      {
        path: '/two-factor/enable',
        body: {
          method: 'totp',
          ...(password !== undefined && { password }),
          ...meantFor(owner, false),
        },
        read: readNewKey,
        table: passwordFailures,
      },
      options,
    );
    if (!begun.ok) return begun;
    const { uri, codes } = begun.value;
    const key = (keys += 1);
    codesOf.clear();
    codesOf.set(key, codes);
    const digits = Number(/[?&]digits=(\d{1,2})(?:&|$)/.exec(uri)?.[1] ?? 6);
    const handle = toBegunHandle({ key, digits, ...(owner !== undefined && { account: owner }) });
    return succeeded({ kind: 'authenticator' as const, handle, uri });
  };

  const sendCode = (
    owner: string | undefined,
    address: string | undefined,
    attestation: string | undefined,
    options: CallOptions,
  ): Promise<Result<true>> =>
    send(
      {
        path: '/two-factor/send-otp',
        body: { ...meantFor(owner, false), ...(address !== undefined && { address }) },
        headers: attested(attestation),
        read: readDone,
        table: sendFailures,
      },
      options,
    );

  const overviewOf = (options: CallOptions): Promise<Result<AccountOverview>> =>
    send({ path: '/mfa-flow/overview', body: meantFor(account(), false), read: readOverview }, options);

  return {
    kinds: ['authenticator', 'email'],

    begin: async (request, options) => {
      if (request.kind === 'authenticator') return beginKey(request.password, options);
      if (request.kind !== 'email') return failed({ code: 'misconfigured' });
      const { to, attestation } = request;
      const overview = await overviewOf(options);
      if (!overview.ok) return overview;
      const { account: owner, addable, factors } = overview.value;
      if (factors.some(({ id }) => id === 'otp')) return failed({ code: 'conflict' });
      const factor = addable.find(({ id }) => id === 'otp');
      if (factor === undefined) return failed({ code: 'misconfigured' });
      if ('destinationId' in to && to.destinationId !== factor.destination?.id)
        return failed({ code: 'factor_gone' });
      const address = 'address' in to ? to.address : undefined;
      const sent = await sendCode(owner.id, address, attestation, options);
      if (!sent.ok) return sent;
      const challenge = toSent(owner.id, factor);
      return succeeded({ kind: 'email', handle: challenge.handle, sent: challenge });
    },

    resend: async ({ enrolment, attestation }, options) => {
      const begun = readBegun(enrolment.handle);
      if (begun === undefined) return failed({ code: 'restart' });
      const sent = await sendCode(begun.account, undefined, attestation, options);
      return sent.ok ? succeeded(enrolment) : sent;
    },

    confirm: async ({ enrolment, answer }, options): Promise<Result<Confirmed>> => {
      if (answer?.kind !== 'code') return notACode;
      const begun = readBegun(enrolment.handle);
      const isKey = enrolment.kind === 'authenticator';
      if (begun === undefined || !(isKey || enrolment.kind === 'email')) return failed({ code: 'restart' });
      if (!looksLikeCode(answer.code, begun.digits)) return notACode;
      const confirmed = await send(
        {
          path: isKey ? '/two-factor/verify-totp' : '/two-factor/verify-otp',
          body: { code: answer.code, ...meantFor(begun.account, false) },
          read: readProven,
          table: isKey ? setUpFailures : sentCodeFailures,
          changes: true,
        },
        options,
      );
      if (!confirmed.ok) return confirmed;
      if (begun.account !== undefined && begun.account !== confirmed.value.accountId)
        return failed({ code: 'verification_required', raw: { code: 'another_account' } });
      const recoveryCodes = begun.key === undefined ? undefined : codesOf.get(begun.key);
      codesOf.clear();
      return succeeded({ state: 'on', ...(isKey && recoveryCodes && { recoveryCodes }) });
    },

    cancel: async ({ enrolment }, options) => {
      if (enrolment.kind === 'passkey' || enrolment.kind === 'phone') return succeeded();
      const begun = readBegun(enrolment.handle);
      if (begun === undefined) return succeeded();
      if (begun.key !== undefined) codesOf.delete(begun.key);
      const cancelled = await send(
        {
          path: '/mfa-flow/cancel-set-up',
          body: { factorId: idOf[enrolment.kind], ...meantFor(begun.account, false) },
          read: readDone,
        },
        options,
      );
      return cancelled.ok ? succeeded() : cancelled;
    },

    remove: async ({ factorId, password }, options) => {
      const removed = await send(
        {
          path: '/mfa-flow/remove-factor',
          body: {
            factorId,
            ...(password !== undefined && { password }),
            ...meantFor(account(), false),
          },
          read: readDone,
          changes: true,
        },
        options,
      );
      return removed.ok ? succeeded() : removed;
    },
  };
}
