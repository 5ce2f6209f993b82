import type { AddableFactor, Factor } from '@mfa-flow/contract';
import { assign, fromPromise } from 'xstate';
import { enrolmentCalls } from '../enrolment/enrolment.calls.ts';
import { enrolmentMachine } from '../enrolment/enrolment.machine.ts';
import type { EnrolmentInput } from '../enrolment/enrolment.types.ts';
import { assertUnreachable } from '../shared/assert-unreachable.ts';
import { saveCodesMachine } from '../save-codes/save-codes.machine.ts';
import type { SaveCodesOutput } from '../save-codes/save-codes.types.ts';
import { answersSettled, holdSecret, isAnswering, type Environment } from '../shared/environment.ts';
import { failureRoutes } from '../shared/failure-routes.ts';
import { setup } from '../shared/setup.ts';
import { stepUpMachine } from '../step-up/step-up.machine.ts';
import type { StepUpOutput } from '../step-up/step-up.types.ts';
import type {
  AddFactorContext,
  AddFactorEvent,
  AddFactorInput,
  AddFactorOutput,
  AddFactorSnapshot,
} from './add-factor.types.ts';

/** What is set up, as the enrolment knows factors. */
export const toFactor = ({ kind, destinations }: AddableFactor): Factor => ({
  id: kind,
  kind,
  delivery: kind === 'authenticator' ? 'none' : 'sent',
  can: { challenge: false, setUp: true },
  destinations,
});

export function enrolmentInput(
  { environment, factor, account, asksName, label }: AddFactorContext,
  flow: EnrolmentInput['flow'],
): EnrolmentInput {
  const port = environment.adapter.enrolment ?? assertUnreachable();
  const calls = enrolmentCalls(environment, port, factor, {
    isReplacement: false,
    isInSettings: true,
    account,
  });
  return { environment, factor, calls, flow, asksName, label };
}

const outputOf: Record<
  'sessionEnded' | 'changed' | 'factorGone' | 'factorUnusable' | 'restartLoop',
  AddFactorOutput
> = {
  sessionEnded: { type: 'sessionEnded' },
  changed: { type: 'changed' },
  factorGone: { type: 'unavailable' },
  factorUnusable: { type: 'unavailable' },
  restartLoop: { type: 'unavailable' },
};

/** Nobody knows what the last code came to: its answer was lost (ERR-29). */
function mayBeAdded({ children }: Pick<AddFactorSnapshot, 'children'>): boolean {
  const failure = children.enrolment?.getSnapshot().children.challenge?.getSnapshot().context.failure;
  return failure !== undefined && failureRoutes[failure.code] === 'unknown';
}

/** The setup of the machine that adds a factor: types, actors, guards and actions. */
export const addFactorSetup = setup({
  types: {
    context: {} as AddFactorContext,
    events: {} as AddFactorEvent,
    input: {} as AddFactorInput,
    output: {} as AddFactorOutput,
    tags: {} as 'busy' | 'slow',
    children: {} as { enrolment: 'enrolment'; stepUp: 'stepUp'; saveCodes: 'saveCodes' },
  },
  actors: {
    enrolment: enrolmentMachine,
    stepUp: stepUpMachine,
    saveCodes: saveCodesMachine,
    nextTurn: fromPromise(async () => undefined),
    pendingAnswers: fromPromise<void, { readonly environment: Environment }>(({ input: { environment } }) =>
      answersSettled(environment),
    ),
  },
  delays: {
    slow: ({ context }) => context.environment.slowMs,
    timeout: ({ context }) => context.environment.timeoutMs,
  },
  guards: {
    canAdd: ({ context: { environment, factor } }) =>
      factor.kind !== 'passkey' &&
      (environment.adapter.enrolment?.kinds.some((kind) => kind === factor.kind) ?? false),
    isAnswering: ({ context }) => isAnswering(context.environment),
    needsProof: ({ context }) => context.enrolled?.type === 'stepUpRequired',
    hasCodes: ({ context }) => context.codes !== undefined,
    hasProved: (_, output: StepUpOutput) => output.type === 'proved',
    hasEndedProof: (_, output: StepUpOutput) => output.type === 'sessionEnded' || output.type === 'changed',
  },
  actions: {
    acceptEnrolment: assign(({ context: { environment }, event }): Partial<AddFactorContext> => {
      if (event.type !== 'enrolment.ended') return {};
      const { output: enrolled, label } = event;
      if (enrolled.type === 'stepUpRequired') return { enrolled, label };
      if (enrolled.type !== 'verified') return { enrolled, output: outputOf[enrolled.type] };
      const { recoveryCodes } = enrolled.verified;
      return {
        enrolled,
        output: { type: 'added' },
        codes: recoveryCodes && holdSecret(environment, recoveryCodes),
      };
    }),
    rememberProof: assign({ isProved: true, enrolled: undefined }),
    endProof: assign({
      output: (_, { type }: StepUpOutput): AddFactorOutput => ({
        type: type === 'sessionEnded' ? 'sessionEnded' : 'changed',
      }),
    }),
    endCodes: assign({
      output: (_, codes: SaveCodesOutput): AddFactorOutput =>
        codes.type === 'saved' ? { type: 'added', codesSaved: codes.count } : { type: 'codesLeft' },
    }),
    refuse: assign({ output: { type: 'unavailable' } as const }),
    cancel: assign({
      output: ({ self }): AddFactorOutput => ({
        type: mayBeAdded(self.getSnapshot()) ? 'unknown' : 'cancelled',
      }),
    }),
    /** Takes back what was begun, as far as possible. Whoever comes back to the same address begins anew. */
    cancelEnrolment: ({ context: { environment }, self }) => {
      const enrolment = self.getSnapshot().children.enrolment?.getSnapshot().context;
      const challenge = enrolment?.factorState.challenge?.reveal();
      if (challenge) void enrolment?.calls.cancel?.(challenge);
      const message = enrolment?.begunFor?.reveal();
      if (message !== undefined) environment.sentMessages.end(message);
    },
    passOnClock: ({ self }) => {
      const { enrolment, stepUp } = self.getSnapshot().children;
      enrolment?.send({ type: 'clock.checked' });
      stepUp?.send({ type: 'clock.checked' });
    },
  },
});
