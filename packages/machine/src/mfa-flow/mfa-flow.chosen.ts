import type { ChallengeInput } from '../challenge/challenge.types.ts';
import { atPlace, factorStateOf } from '../factor-states/factor-states.ts';
import { assertUnreachable } from '../shared/assert-unreachable.ts';
import type { CurrentFactor, MfaFlowContext, MfaFlowEvent, NextChoice } from './mfa-flow.types.ts';

/** The child input for a factor, from what the flow remembers about it. */
export function challengeInput(context: MfaFlowContext, flow: ChallengeInput['flow']): ChallengeInput {
  const { environment, factorStates, current, failure, account, rememberDevice } = context;
  if (!current) return assertUnreachable();
  const { factor, destinationId, arrival } = current;
  return {
    environment,
    factor,
    arrival,
    flow,
    failure,
    account,
    // Whoever has lost what they sign in with seldom sits at a browser to be trusted.
    rememberDevice: factor.kind === 'recoveryCode' ? undefined : rememberDevice,
    factorState: atPlace(factorStateOf(factorStates, factor.id), destinationId),
    ...(destinationId === undefined ? {} : { destinationId }),
  };
}

/** The factor that an event asks for, if it is one of those offered. */
export function chosenFactor({ factors }: MfaFlowContext, event: MfaFlowEvent): CurrentFactor | undefined {
  if (event.type !== 'factor.chosen') return undefined;
  const { factorId, destinationId } = event;
  const factor = factors.find(({ id }) => id === factorId);
  return (
    factor && { factor, arrival: 'readAndSend', ...(destinationId === undefined ? {} : { destinationId }) }
  );
}

/** The factor that an event asks to set up, if it is one of those offered. */
export const chosenSetUp = ({ setUps }: MfaFlowContext, event: MfaFlowEvent) =>
  event.type === 'setUp.chosen' ? setUps.find(({ id }) => id === event.factorId) : undefined;

export const kindOf = ({ current }: MfaFlowContext) => current?.factor.kind ?? 'unknown';

/** What an event requests, to be done once a pending answer has been followed by a read. */
export function choiceIn(event: MfaFlowEvent): NextChoice {
  if (event.type === 'factor.chosen') {
    const { factorId, destinationId } = event;
    return { type: 'factor', factorId, ...(destinationId === undefined ? {} : { destinationId }) };
  }
  return event.type === 'setUp.chosen' ? { type: 'setUp', factorId: event.factorId } : { type: 'list' };
}
