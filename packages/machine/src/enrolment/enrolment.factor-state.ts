import type { Challenge, EnrolmentAddress } from '@mfa-flow/contract';
import { sent, started } from '../challenge/challenge.factor-state.ts';
import type { ChallengeInput } from '../challenge/challenge.types.ts';
import type { FactorState } from '../factor-states/factor-states.ts';
import { assertUnreachable } from '../shared/assert-unreachable.ts';
import type { EnrolmentContext } from './enrolment.types.ts';

/** What was begun, as the challenge that the code answers. */
export function begun({ factorState, environment }: EnrolmentContext, challenge: Challenge): FactorState {
  const now = environment.now();
  const fresh = { ...factorState, wrongCodes: 0 };
  if (challenge.delivery !== 'sent') return started(fresh, challenge, now);
  const next = sent(fresh, challenge, now);
  // The first message to this place, however many went to another one before: the wait counts those, the words do not.
  return { ...next, message: { ...next.message, times: 1 } };
}

/**
 * What the code is checked with. A message can be asked for anew at the same place; a key cannot be made anew there,
 * since the person would go on with the old one.
 */
export function challengeInput(
  { environment, factor, factorState, calls, to }: EnrolmentContext,
  flow: ChallengeInput['flow'],
): ChallengeInput {
  const start = () => calls.begin(to?.reveal() ?? assertUnreachable());
  return {
    environment,
    factor,
    factorState,
    arrival: 'wait',
    calls: { ...calls.confirm, ...(to && { start }) },
    flow,
  };
}

/** What a message is remembered by: a whole address, so it stays in wrappers. Undefined where nothing is sent. */
export function messageKey({
  factor,
  calls,
  to,
}: Pick<EnrolmentContext, 'factor' | 'calls' | 'to'>): string | undefined {
  const place = to?.reveal();
  return place && `${calls.purpose} ${factor.id} ${placeOf(place)}`;
}

/** What the wait is kept by over a reload: by the kind of address alone, since addresses are not stored. */
export const waitKey = ({ calls, factor }: Pick<EnrolmentContext, 'calls' | 'factor'>): string =>
  `${calls.purpose} ${factor.kind}`;

const placeOf = (to: EnrolmentAddress) =>
  'address' in to ? to.address.toLowerCase() : `on file ${to.destinationId}`;
