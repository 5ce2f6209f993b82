import type { Challenge, Check } from '@mfa-flow/contract';
import { assign } from 'xstate';
import { readEmail } from '../address/read-email.ts';
import { readPhone } from '../address/read-phone.ts';
import { challengeMachine } from '../challenge/challenge.machine.ts';
import { endOf } from '../challenge/challenge.routes.ts';
import type { ChallengeOutput } from '../challenge/challenge.types.ts';
import { without } from '../ledger/ledger.ts';
import type { Outcome } from '../shared/flow-failure.ts';
import { impossible } from '../shared/impossible.ts';
import { checkActor, writeActor } from '../shared/port-actors.ts';
import { seal } from '../shared/sealed.ts';
import { setup } from '../shared/setup.ts';
import { isLimit, limitOf } from '../shared/wait.ts';
import { begun } from './begin-and-confirm.entry.ts';
import type { BeginContext, BeginEvent, BeginInput } from './begin-and-confirm.types.ts';

const isSent = ({ factor }: BeginContext) => factor.delivery === 'sent';

const wait = ({ limit, environment }: BeginContext) => Math.max(0, (limit?.until ?? 0) - environment.now());

export const beginSetup = setup({
  types: {
    context: {} as BeginContext,
    events: {} as BeginEvent,
    input: {} as BeginInput,
    tags: {} as 'busy' | 'slow',
    children: {} as { challenge: 'challenge' },
  },
  actors: { check: checkActor, begin: writeActor<Challenge>(), challenge: challengeMachine },
  delays: {
    slow: ({ context }) => context.environment.slowMs,
    timeout: ({ context }) => context.environment.timeoutMs,
    limit: ({ context }) => wait(context),
  },
  guards: {
    /** Nothing is sent by arriving, so nothing but a key is begun by it. */
    needsNothing: ({ context }) => !isSent(context),
    hasPlace: ({ context }) => !isSent(context) || context.factor.destinations.length > 0,
    hasAddress: ({ context }) => context.to?.open() !== undefined && context.factor.destinations.length === 0,
    hasProblem: ({ context }) => context.problem !== undefined,
    hasEnded: ({ context }) => context.output !== undefined,
    isLimited: ({ context }) => wait(context) > 0,
    /** A key that the server knows no more is made anew, once. */
    canBeginAgain: ({ context }, { type }: ChallengeOutput) =>
      !isSent(context) && context.restarts === 0 && (type === 'restartLoop' || type === 'wayGone'),
  },
  actions: {
    readSubmittedAddress: assign(({ context, event }) => {
      if (event.type !== 'address.submitted') return {};
      const { factor, environment } = context;
      const typed = event.text.open() ?? '';
      const read = factor.kind === 'phone' ? readPhone(typed, environment) : readEmail(typed);
      event.text.wipe();
      return read.ok
        ? { to: seal({ address: read.address }), problem: undefined }
        : { problem: read.problem, failure: undefined };
    }),
    takeKnownPlace: assign({
      to: ({ context }) => {
        const [destination] = context.factor.destinations;
        return destination && isSent(context) ? seal({ destinationId: destination.id }) : undefined;
      },
    }),
    makeBeginning: assign({
      beginning: ({ context: { calls, to } }) => calls.begin(to?.open()),
      failure: undefined,
      problem: undefined,
    }),
    acceptBeginning: assign(({ context }, outcome: Outcome<Challenge>) => {
      if (!outcome.ok) return {};
      const key = context.calls.keyOf?.(outcome.value);
      const entry = begun(context, outcome.value);
      return key
        ? { entry: { ...entry, code: { alphabet: 'digits', length: key.digits } }, key: seal(key) }
        : { entry };
    }),
    acceptRefusal: assign(({ context }, outcome: Outcome<unknown>) => {
      if (outcome.ok) return {};
      const { failure } = outcome;
      const limit = isLimit(failure) ? limitOf(failure, context.environment.now()) : undefined;
      return { failure, limit, output: endOf(failure, false) };
    }),
    forgetCheck: assign({ checkFailure: undefined, notYet: undefined }),
    acceptCheck: assign((_, outcome: Outcome<Check>) =>
      outcome.ok ? { notYet: {} } : { checkFailure: outcome.failure },
    ),
    forgetFailure: assign({ failure: undefined, problem: undefined, limit: undefined }),
    rememberEntry: assign(({ event }) => (event.type === 'ledger.changed' ? { entry: event.entry } : {})),
    cancel: ({ context: { calls, entry } }) => {
      const challenge = entry.challenge?.open();
      if (challenge) void calls.cancel?.(challenge);
    },
    /** How often something was sent is known further on. */
    forgetBegun: assign(({ context: { entry } }) => ({
      entry: without(entry, 'challenge', 'code', 'message', 'expiresAt', 'destination', 'resendAt'),
      failure: undefined,
    })),
    beginAgain: assign(({ context: { entry, key, restarts } }) => {
      key?.wipe();
      return {
        entry: without(entry, 'challenge', 'expiresAt'),
        key: undefined,
        failure: { code: 'restart' } as const,
        restarts: restarts + 1,
      };
    }),
    end: assign({ output: (_, output: ChallengeOutput) => output }),
    wipe: ({ context: { to, key, entry } }) => {
      to?.wipe();
      key?.wipe();
      entry.challenge?.wipe();
    },
    abandon: ({ context }) => context.beginning?.abandon(),
    passOn: ({ context: { flow }, event }) => {
      if (event.type === 'code.sent' || event.type === 'verification.failed') flow.send(event);
    },
    passOnClock: ({ self }) => self.getSnapshot().children.challenge?.send({ type: 'clock.checked' }),
    tellSent: ({ context }) => {
      const { flow, factor, entry } = context;
      if (isSent(context)) flow.send({ type: 'code.sent', factor, times: entry.sends });
    },
    tellOver: ({ context: { flow, output } }) =>
      flow.send({ type: 'begin.over', output: output ?? impossible() }),
  },
});
