import type { Challenge } from '@mfa-flow/contract';
import { sent, started } from '../challenge/challenge.entry.ts';
import type { ChallengeInput } from '../challenge/challenge.types.ts';
import { impossible } from '../shared/impossible.ts';
import type { BeginContext } from './begin-and-confirm.types.ts';

/** What was begun, as the challenge that the code answers. */
export const begun = ({ entry, environment }: BeginContext, challenge: Challenge) =>
  (challenge.delivery === 'sent' ? sent : started)({ ...entry, wrongCodes: 0 }, challenge, environment.now());

/**
 * What the code is checked with. A message can be asked for anew at the same place; a key cannot be made anew there,
 * since the person would go on with the old one.
 */
export function challengeInput(
  { environment, factor, entry, calls, to }: BeginContext,
  flow: ChallengeInput['flow'],
): ChallengeInput {
  const start = () => calls.begin(to?.open() ?? impossible());
  return {
    environment,
    factor,
    entry,
    arrival: 'wait',
    calls: { ...calls.confirm, ...(to && { start }) },
    flow,
  };
}
