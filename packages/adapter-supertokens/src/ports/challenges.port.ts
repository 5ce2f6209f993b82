import { failed, succeeded } from '@mfa-flow/contract';
import type { ChallengesPort } from '@mfa-flow/contract';
import type { Context } from '../context.ts';
import { opened, ownedBy } from '../factors/owned-handle.ts';
import type { FactorRegistry } from '../factors/factors.ts';
import type { RecoveryCodeCalls } from './recovery-codes.port.ts';

export function createChallengesPort(
  { readInfo, userId, onlyFor }: Context,
  factors: FactorRegistry,
  recoveryCodes: RecoveryCodeCalls | undefined,
): ChallengesPort {
  const answering = (factorId: string) =>
    factorId === recoveryCodes?.factor?.id ? recoveryCodes : factors.byId.get(factorId);

  return {
    available: async ({ demand }, options) => {
      const info = await readInfo(options);
      return info.ok ? succeeded(factors.ready(info.value, demand?.factorIds)) : info;
    },

    start: async ({ factorId, destinationId }, options) => {
      const factor = answering(factorId);
      if (factor === undefined) return failed({ code: 'factor_gone' });
      const started = await onlyFor(undefined, () => factor.start(factorId, destinationId, options));
      return started.ok ? succeeded(ownedBy(await userId(), started.value)) : started;
    },

    resend: async ({ challenge }, options) => {
      const { own, owner } = opened(challenge);
      const resend = factors.byId.get(challenge.factorId)?.resend;
      if (resend === undefined) return failed({ code: 'restart' });
      const sent = await onlyFor(owner, () => resend(own, options));
      return sent.ok ? succeeded(ownedBy(owner, sent.value)) : sent;
    },

    verify: async ({ challenge, answer }, options) => {
      if (answer.kind !== 'code') return failed({ code: 'input_refused', field: 'code' });
      const factor = answering(challenge.factorId);
      if (factor === undefined) return failed({ code: 'restart' });
      const { own, owner } = opened(challenge);
      return onlyFor(owner, () => factor.verify(own, answer.code, options));
    },
  };
}
