import { failed, succeeded } from '@mfa-flow/contract';
import type { EnrolmentPort, EnrolmentRequest } from '@mfa-flow/contract';
import type { Context } from '../context.ts';
import { codeFactorId, knownFactor } from '../factors/factor-ids.ts';
import { opened, ownedBy } from '../factors/owned-handle.ts';
import type { FactorCalls } from '../factors/factor.types.ts';
import type { FactorRegistry } from '../factors/factors.ts';
import type { RecoveryCodeCalls } from './recovery-codes.port.ts';

const factorIds = { authenticator: 'totp', ...codeFactorId, passkey: undefined } as const;

export function createEnrolmentPort(
  { userId, onlyFor }: Context,
  { byId }: FactorRegistry,
  recoveryCodes: RecoveryCodeCalls | undefined,
): EnrolmentPort | undefined {
  const factorOf = ({ kind }: { readonly kind: EnrolmentRequest['kind'] }): FactorCalls | undefined =>
    byId.get(factorIds[kind] ?? '');
  const kinds = [...byId.keys()].flatMap((id) => knownFactor(id)?.kind ?? []);
  if (kinds.length === 0) return undefined;

  return {
    kinds,
    begin: async (request, options) => {
      const factor = factorOf(request);
      if (factor === undefined) return failed({ code: 'misconfigured' });
      const begun = await onlyFor(undefined, () => factor.begin(request, options));
      return begun.ok ? succeeded(ownedBy(await userId(), begun.value)) : begun;
    },
    resend: async ({ enrolment }, options) => {
      const { own, owner } = opened(enrolment);
      const resend = factorOf(enrolment)?.resendEnrolment;
      if (resend === undefined) return failed({ code: 'restart' });
      const sent = await onlyFor(owner, () => resend(own, options));
      return sent.ok ? succeeded(ownedBy(owner, sent.value)) : sent;
    },
    confirm: async ({ enrolment, answer }, options) => {
      if (answer?.kind !== 'code') return failed({ code: 'input_refused', field: 'code' });
      const factor = factorOf(enrolment);
      if (factor === undefined) return failed({ code: 'restart' });
      const { own, owner } = opened(enrolment);
      const confirmed = await onlyFor(owner, () => factor.confirm(own, answer.code, options));
      if (!confirmed.ok) return confirmed;
      const codes = await recoveryCodes?.withFactor(options);
      return succeeded({ state: 'on', ...(codes && { recoveryCodes: codes }) });
    },
    cancel: async ({ enrolment }, options) => {
      const { own, owner } = opened(enrolment);
      const now = await userId();
      // Someone else is signed in: they can't reach this enrolment, and it does not count.
      if (owner !== undefined && now !== undefined && now !== owner) return succeeded();
      return factorOf(enrolment)?.cancel(own, options) ?? succeeded();
    },
  };
}
