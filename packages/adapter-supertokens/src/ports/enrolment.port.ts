import { failed, succeeded } from '@mfa-flow/contract';
import type { EnrolmentPort, EnrolmentRequest } from '@mfa-flow/contract';
import type { Context } from '../context.ts';
import { codeFactorId, knownFactor } from '../ways/factor-ids.ts';
import { opened, ownedBy } from '../ways/owned-handle.ts';
import type { Way } from '../ways/way.types.ts';
import type { Ways } from '../ways/ways.ts';

const factorIds = { authenticator: 'totp', ...codeFactorId, passkey: undefined } as const;

export function createEnrolmentPort({ userId, onlyFor }: Context, { byId }: Ways): EnrolmentPort | undefined {
  const wayOf = ({ kind }: { readonly kind: EnrolmentRequest['kind'] }): Way | undefined =>
    byId.get(factorIds[kind] ?? '');
  const kinds = [...byId.keys()].flatMap((id) => knownFactor(id)?.kind ?? []);
  if (kinds.length === 0) return undefined;

  return {
    kinds,
    begin: async (request, options) => {
      const way = wayOf(request);
      if (way === undefined) return failed({ code: 'misconfigured' });
      const begun = await onlyFor(undefined, () => way.begin(request, options));
      return begun.ok ? succeeded(ownedBy(await userId(), begun.value)) : begun;
    },
    resend: async ({ enrolment }, options) => {
      const { own, owner } = opened(enrolment);
      const resend = wayOf(enrolment)?.resendEnrolment;
      if (resend === undefined) return failed({ code: 'restart' });
      const sent = await onlyFor(owner, () => resend(own, options));
      return sent.ok ? succeeded(ownedBy(owner, sent.value)) : sent;
    },
    confirm: async ({ enrolment, answer }, options) => {
      if (answer?.kind !== 'code') return failed({ code: 'input_refused', field: 'code' });
      const way = wayOf(enrolment);
      if (way === undefined) return failed({ code: 'restart' });
      const { own, owner } = opened(enrolment);
      const confirmed = await onlyFor(owner, () => way.confirm(own, answer.code, options));
      return confirmed.ok ? succeeded({ state: 'on' }) : confirmed;
    },
    cancel: async ({ enrolment }, options) => {
      const { own, owner } = opened(enrolment);
      const now = await userId();
      // Another person is signed in: what was begun is out of their reach, and does not count.
      if (owner !== undefined && now !== undefined && now !== owner) return succeeded();
      return wayOf(enrolment)?.cancel(own, options) ?? succeeded();
    },
    // The server takes a device away only by its name, and an address not at all: that belongs to settings.
    remove: async () => failed({ code: 'refused' }),
  };
}
