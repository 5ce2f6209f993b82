import type { ChallengeInput } from '../challenge/challenge.types.ts';
import { entryOf } from '../ledger/ledger.ts';
import { impossible } from '../shared/impossible.ts';
import type { CurrentWay, MfaFlowContext, MfaFlowEvent } from './mfa-flow.types.ts';

/** What is invoked for a way, from what the flow remembers of it. */
export function challengeInput(context: MfaFlowContext, flow: ChallengeInput['flow']): ChallengeInput {
  const { environment, ledger, current, failure } = context;
  if (!current) return impossible();
  const { factor, destinationId, arrival } = current;
  return {
    environment,
    factor,
    arrival,
    flow,
    failure,
    entry: entryOf(ledger, factor.id),
    ...(destinationId === undefined ? {} : { destinationId }),
  };
}

/** The way that an event asks for, if it is one of those offered. */
export function chosenWay({ factors }: MfaFlowContext, event: MfaFlowEvent): CurrentWay | undefined {
  if (event.type !== 'factor.chosen') return undefined;
  const { factorId, destinationId } = event;
  const factor = factors.find(({ id }) => id === factorId);
  return factor && { factor, arrival: 'send', ...(destinationId === undefined ? {} : { destinationId }) };
}

/** The way that an event asks to set up, if it is one of those offered. */
export const chosenSetUp = ({ setUps }: MfaFlowContext, event: MfaFlowEvent) =>
  event.type === 'setUp.chosen' ? setUps.find(({ id }) => id === event.factorId) : undefined;

export const kindOf = ({ current }: MfaFlowContext) => current?.factor.kind ?? 'unknown';
