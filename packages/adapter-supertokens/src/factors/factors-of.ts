import type { Factor } from '@mfa-flow/contract';
import type { Context } from '../context.ts';
import type { MfaInfo } from '../vendor/mfa-info.ts';
import { knownFactor } from './factor-ids.ts';
import type { FactorCalls } from './factor.types.ts';

/** The factors among these ids that this adapter can serve, and what this person may do with each. */
export function factorsOf(
  ids: readonly string[],
  { ready, allowedToSetUp, addresses }: MfaInfo,
  factors: ReadonlyMap<string, FactorCalls>,
  { places }: Context,
): readonly Factor[] {
  return ids.flatMap((id): readonly Factor[] => {
    const [known, factor] = [knownFactor(id), factors.get(id)];
    const setUp = allowedToSetUp.has(id);
    if (known === undefined || factor === undefined || !(ready.has(id) || setUp)) return [];
    const { kind } = known;
    const destinations =
      kind === 'authenticator' ? [] : addresses[kind].map((address) => places.destinationOf(kind, address));
    const can = ready.has(id)
      ? { challenge: true as const, setUp }
      : { challenge: false as const, setUp: true as const };
    return [{ ...known, code: factor.code, can, destinations }];
  });
}
