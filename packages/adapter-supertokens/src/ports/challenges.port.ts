import { failed, succeeded } from '@mfa-flow/contract';
import type { ChallengesPort, Result } from '@mfa-flow/contract';
import type { Context } from '../context.ts';
import { opened, ownedBy } from '../ways/owned-handle.ts';
import type { Ways } from '../ways/ways.ts';
import type { RecoveryCodes } from './recovery-codes.port.ts';

export function createChallengesPort(
  { readInfo, userId, onlyFor }: Context,
  ways: Ways,
  recoveryCodes: RecoveryCodes | undefined,
): ChallengesPort {
  const answering = (factorId: string) =>
    factorId === recoveryCodes?.factor?.id ? recoveryCodes : ways.byId.get(factorId);

  return {
    available: async ({ demand }, options) => {
      const info = await readInfo(options);
      return info.ok ? succeeded(ways.ready(info.value, demand?.factorIds)) : info;
    },

    start: async ({ factorId, destinationId }, options) => {
      const way = answering(factorId);
      if (way === undefined) return failed({ code: 'way_gone' });
      const started = await onlyFor(undefined, () => way.start(factorId, destinationId, options));
      return started.ok ? succeeded(ownedBy(await userId(), started.value)) : started;
    },

    resend: async ({ challenge }, options) => {
      const { own, owner } = opened(challenge);
      const resend = ways.byId.get(challenge.factorId)?.resend;
      if (resend === undefined) return failed({ code: 'restart' });
      const sent = await onlyFor(owner, () => resend(own, options));
      return sent.ok ? succeeded(ownedBy(owner, sent.value)) : sent;
    },

    verify: async ({ challenge, answer }, options): Promise<Result<object>> => {
      if (answer.kind !== 'code') return failed({ code: 'input_refused', field: 'code' });
      const way = answering(challenge.factorId);
      if (way === undefined) return failed({ code: 'restart' });
      const { own, owner } = opened(challenge);
      const verified = await onlyFor(owner, () => way.verify(own, answer.code, options));
      return verified.ok ? succeeded({}) : verified;
    },
  };
}
