import type { Challenge, EnrolmentAddress } from '@mfa-flow/contract';
import { sent, started } from '../challenge/challenge.factor-state.ts';
import type { ChallengeInput } from '../challenge/challenge.types.ts';
import type { FactorState } from '../factor-states/factor-states.ts';
import { assertUnreachable } from '../shared/assert-unreachable.ts';
import type { EnrolmentContext } from './enrolment.types.ts';

/** The factor state after beginning: it holds the challenge that the code answers. */
export function begun({ factorState, environment }: EnrolmentContext, challenge: Challenge): FactorState {
  const now = environment.now();
  const fresh = { ...factorState, wrongCodes: 0 };
  if (challenge.delivery !== 'sent') return started(fresh, challenge, now);
  const next = sent(fresh, challenge, now);
  // The first message to this address, however many went to others: the wait counts those, the text does not.
  return { ...next, message: { ...next.message, times: 1 } };
}

/**
 * Input for the challenge that checks the code. A message can be requested again there; a key cannot be made again there,
 * since the user would go on with the old one.
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

/** Key of a message: contains a whole address, so keep it redacted. Undefined where nothing is sent. */
export function messageKey({
  factor,
  calls,
  to,
}: Pick<EnrolmentContext, 'factor' | 'calls' | 'to'>): string | undefined {
  const place = to?.reveal();
  return place && `${calls.purpose} ${factor.id} ${placeOf(place)}`;
}

/** Key under which a wait survives a reload: the kind of address alone, since addresses are not stored. */
export const waitKey = ({ calls, factor }: Pick<EnrolmentContext, 'calls' | 'factor'>): string =>
  `${calls.purpose} ${factor.kind}`;

const placeOf = (to: EnrolmentAddress) =>
  'address' in to ? to.address.toLowerCase() : `on file ${to.destinationId}`;
