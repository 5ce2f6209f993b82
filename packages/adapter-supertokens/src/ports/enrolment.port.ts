import { failed, succeeded } from '@mfa-flow/contract';
import type { EnrolmentPort, EnrolmentRequest } from '@mfa-flow/contract';
import { codeFactorId, knownFactor } from '../ways/factor-ids.ts';
import type { Way } from '../ways/way.types.ts';
import type { Ways } from '../ways/ways.ts';

const factorIds = { authenticator: 'totp', ...codeFactorId, passkey: undefined } as const;

export function createEnrolmentPort({ byId }: Ways): EnrolmentPort | undefined {
  const wayOf = ({ kind }: { readonly kind: EnrolmentRequest['kind'] }): Way | undefined =>
    byId.get(factorIds[kind] ?? '');
  const kinds = [...byId.keys()].flatMap((id) => knownFactor(id)?.kind ?? []);
  if (kinds.length === 0) return undefined;

  return {
    kinds,
    begin: async (request, options) =>
      wayOf(request)?.begin(request, options) ?? failed({ code: 'misconfigured' }),
    resend: async ({ enrolment }, options) =>
      wayOf(enrolment)?.resendEnrolment?.(enrolment, options) ?? failed({ code: 'restart' }),
    confirm: async ({ enrolment, answer }, options) => {
      if (answer?.kind !== 'code') return failed({ code: 'input_refused', field: 'code' });
      const way = wayOf(enrolment);
      if (way === undefined) return failed({ code: 'restart' });
      const confirmed = await way.confirm(enrolment, answer.code, options);
      return confirmed.ok ? succeeded({ state: 'on' }) : confirmed;
    },
    cancel: async ({ enrolment }, options) => wayOf(enrolment)?.cancel(enrolment, options) ?? succeeded(),
    // The server takes a device away only by its name, and an address not at all: that belongs to settings.
    remove: async () => failed({ code: 'refused' }),
  };
}
