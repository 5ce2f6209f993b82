import type { SignedIn } from '@mfa-flow/contract';
import { assign } from 'xstate';
import { setup } from '../shared/setup.ts';
import { cut } from '../code/plain-text.ts';
import { readSignedIn } from '../door/signed-in.ts';
import { Write } from '../shared/call.ts';
import type { Environment } from '../shared/environment.ts';
import type { Outcome } from '../shared/flow-failure.ts';
import { impossible } from '../shared/impossible.ts';
import { checkActor, writeActor } from '../shared/port-actors.ts';
import { isLimit, limitOf } from '../shared/wait.ts';
import { firstFactorRoute, type FirstFactorRoute } from './first-factor.routes.ts';
import type {
  FirstFactorContext,
  FirstFactorEvent,
  FirstFactorInput,
  FirstFactorOutput,
} from './first-factor.types.ts';

/** The password goes byte by byte as it was typed; it is gone when the call settles (SEC-13). */
function signInCall(environment: Environment, event: Extract<FirstFactorEvent, { password: unknown }>) {
  const wipe = () => {
    event.password.wipe();
    event.identifier.wipe();
  };
  return new Write<SignedIn>(
    environment,
    readSignedIn,
    (options) => {
      const method = environment.adapter.firstFactor?.password;
      if (!method) return impossible();
      const identifier = cut(event.identifier.open() ?? '').trim();
      return method.signIn({ identifier, password: event.password.open() ?? '' }, options);
    },
    wipe,
  );
}

const leadsTo = ({ failure }: FirstFactorContext, route: FirstFactorRoute) =>
  failure !== undefined && firstFactorRoute(failure.code) === route;

const wait = ({ limit, environment }: FirstFactorContext) =>
  Math.max(0, (limit?.until ?? 0) - environment.now());

export const firstFactorSetup = setup({
  types: {
    context: {} as FirstFactorContext,
    events: {} as FirstFactorEvent,
    input: {} as FirstFactorInput,
    output: {} as FirstFactorOutput,
    tags: {} as 'busy' | 'slow',
  },
  actors: { check: checkActor, signIn: writeActor<SignedIn>() },
  delays: {
    slow: ({ context }) => context.environment.slowMs,
    timeout: ({ context }) => context.environment.timeoutMs,
    limit: ({ context }) => wait(context),
  },
  guards: {
    isLimited: ({ context }) => wait(context) > 0,
    hasProblem: ({ context }) => context.problem !== undefined,
    hasReachedLimit: ({ context }) => leadsTo(context, 'limit'),
    isUnknown: ({ context }) => leadsTo(context, 'unknown'),
    hasChanged: ({ context }) => leadsTo(context, 'changed'),
  },
  actions: {
    readSubmittedPassword: assign(({ context, event }) => {
      if (event.type !== 'password.submitted') return {};
      const hasIdentifier = (event.identifier.open() ?? '').trim() !== '';
      const hasPassword = (event.password.open() ?? '') !== '';
      if (hasIdentifier && hasPassword) {
        return {
          signingIn: signInCall(context.environment, event),
          problem: undefined,
          failure: undefined,
        };
      }
      event.password.wipe();
      event.identifier.wipe();
      const problem = hasIdentifier ? ('passwordMissing' as const) : ('identifierMissing' as const);
      return { problem, failure: undefined };
    }),
    acceptSignIn: assign((_, outcome: Outcome<SignedIn>) =>
      outcome.ok ? { output: { type: 'signedIn', ...outcome.value } as const } : {},
    ),
    acceptRefusal: assign(({ context }, outcome: Outcome<unknown>) => {
      if (outcome.ok) return {};
      const { failure } = outcome;
      return isLimit(failure) ? { failure, limit: limitOf(failure, context.environment.now()) } : { failure };
    }),
    tellLimit: ({ context: { flow, limit } }) => {
      if (limit) flow.send({ type: 'signIn.limited', limit });
    },
    tellChanged: assign({ output: { type: 'changed' } as const }),
    forgetFailure: assign({ failure: undefined, problem: undefined }),
    abandon: ({ context }) => context.signingIn?.abandon(),
  },
});
