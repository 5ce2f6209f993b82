import { failed, succeeded } from '@mfa-flow/contract';
import type { ChallengesPort } from '@mfa-flow/contract';
import type { Context } from '../context.ts';
import type { Ways } from '../ways/ways.ts';
import type { RecoveryCodes } from './recovery-codes.port.ts';

export function createChallengesPort(
  { readInfo }: Context,
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

    start: async ({ factorId, destinationId }, options) =>
      answering(factorId)?.start(factorId, destinationId, options) ?? failed({ code: 'way_gone' }),

    resend: async ({ challenge }, options) =>
      ways.byId.get(challenge.factorId)?.resend?.(challenge, options) ?? failed({ code: 'restart' }),

    verify: async ({ challenge, answer }, options) => {
      if (answer.kind !== 'code') return failed({ code: 'input_refused', field: 'code' });
      const way = answering(challenge.factorId);
      if (way === undefined) return failed({ code: 'restart' });
      const verified = await way.verify(challenge, answer.code, options);
      return verified.ok ? succeeded({}) : verified;
    },
  };
}
