import type { Departure, SignedIn } from '@mfa-flow/contract';
import { assign } from 'xstate';
import { setup } from '../shared/setup.ts';
import { cut } from '../code/plain-text.ts';
import { readDeparture } from '../validation/departure.ts';
import { readSignedIn } from '../validation/signed-in.ts';
import { attested } from '../shared/attestation.ts';
import { Write } from '../shared/call.ts';
import { holdSecret, isAnswering, type Environment } from '../shared/environment.ts';
import type { Outcome } from '../shared/flow-failure.ts';
import { assertUnreachable } from '../shared/assert-unreachable.ts';
import { checkActor, writeActor } from '../shared/port-actors.ts';
import { redact, type Redacted } from '../shared/redacted.ts';
import type { Steps } from '../steps/steps.ts';
import { lazyMachine, loadStepsActor } from '../steps/load-steps.ts';
import { isLimit, limitOf } from '../shared/wait.ts';
import { firstFactorRoute, type FirstFactorRoute } from './first-factor.routes.ts';
import type {
  FirstFactorContext,
  FirstFactorEvent,
  FirstFactorInput,
  FirstFactorOutput,
} from './first-factor.types.ts';

const identifierIn = (typed: Redacted<string>) => cut(typed.reveal() ?? '').trim();

/** Sends the password exactly as typed, and wipes it when the call settles (SEC-13). */
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
      if (!method) return assertUnreachable();
      const identifier = identifierIn(event.identifier);
      return attested(environment, 'signIn', options, (token) =>
        method.signIn({ identifier, password: event.password.reveal() ?? '', ...token }, options),
      );
    },
    { onSettled: wipe },
  );
}

/** The adapter validates `returnTo` again. */
const redirectCall = (environment: Environment, providerId: string) =>
  new Write<Departure>(environment, readDeparture, (options) => {
    const { adapter, returnTo = '' } = environment;
    return adapter.firstFactor?.redirect?.start({ providerId, returnTo }, options) ?? assertUnreachable();
  });

const leadsTo = ({ failure }: FirstFactorContext, route: FirstFactorRoute) =>
  failure !== undefined && firstFactorRoute(failure.code) === route;

/** Before a second step only the memo of an answer matters. */
const memoOf = ({ memo }: SignedIn) => (memo === undefined ? {} : { memo });

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
  actors: {
    check: checkActor,
    signIn: writeActor<SignedIn>(),
    redirect: writeActor<Departure>(),
    loadSteps: loadStepsActor,
    signInByCode: lazyMachine('signInByCodeMachine'),
  },
  delays: {
    slow: ({ context }) => context.environment.slowMs,
    timeout: ({ context }) => context.environment.timeoutMs,
    limit: ({ context }) => wait(context),
  },
  guards: {
    isLimited: ({ context }) => wait(context) > 0,
    /** Nothing else is offered, so there is nothing to choose. */
    isByCodeOnly: ({ context }) => {
      const { password, code, redirect } = context.environment.adapter.firstFactor ?? {};
      return code !== undefined && !password && !redirect?.providers.length;
    },
    offersCode: ({ context, event }) =>
      event.type === 'code.chosen' &&
      (context.environment.adapter.firstFactor?.code?.kinds.includes(event.kind) ?? false),
    offersProvider: ({ context, event }) =>
      event.type === 'provider.chosen' &&
      (context.environment.adapter.firstFactor?.redirect?.providers.some(
        ({ id }) => id === event.providerId,
      ) ??
        false),
    hasSignedIn: ({ event }) => event.type === 'enrolment.ended' && event.output.type === 'verified',
    hasToRead: ({ event }) =>
      event.type === 'enrolment.ended' &&
      (event.output.type === 'changed' ||
        event.output.type === 'stepUpRequired' ||
        event.output.type === 'sessionEnded'),
    /** A code was submitted, and its answer is still pending. */
    isAnswering: ({ context }) => isAnswering(context.environment),
    hasProblem: ({ context }) => context.problem !== undefined,
    hasReachedLimit: ({ context }) => leadsTo(context, 'limit'),
    isUnknown: ({ context }) => leadsTo(context, 'unknown'),
    hasChanged: ({ context }) => leadsTo(context, 'changed'),
  },
  actions: {
    readSubmittedPassword: assign(({ context, event }) => {
      if (event.type !== 'password.submitted') return {};
      const hasIdentifier = (event.identifier.reveal() ?? '').trim() !== '';
      const hasPassword = (event.password.reveal() ?? '') !== '';
      if (hasIdentifier && hasPassword) {
        holdSecret(context.environment, event.password);
        context.environment.identifier = redact(identifierIn(event.identifier));
        return {
          signingIn: signInCall(context.environment, event),
          providerId: undefined,
          problem: undefined,
          failure: undefined,
        };
      }
      event.password.wipe();
      event.identifier.wipe();
      const problem = hasIdentifier ? ('passwordMissing' as const) : ('identifierMissing' as const);
      return { problem, failure: undefined, providerId: undefined };
    }),
    chooseCode: assign(({ context, event }) => {
      const [first] = context.environment.adapter.firstFactor?.code?.kinds ?? [];
      return {
        problem: undefined,
        ...(event.type === 'code.chosen'
          ? { codeKind: event.kind, failure: undefined }
          : { codeKind: context.codeKind ?? first }),
      };
    }),
    openCode: assign(({ context, self, spawn }, { codeFactor, codeSignInCalls }: Steps) => {
      const { environment, codeKind: kind, failure } = context;
      const method = environment.adapter.firstFactor?.code;
      if (!kind || !method) return assertUnreachable();
      const calls = codeSignInCalls(environment, method, kind);
      return {
        byCode: spawn('signInByCode', {
          id: 'byCode',
          input: { environment, factor: codeFactor(kind), calls, flow: self, ...(failure && { failure }) },
        }),
      };
    }),
    closeCode: assign({ byCode: undefined }),
    acceptCode: assign(({ event }) =>
      event.type === 'enrolment.ended' && event.output.type === 'verified'
        ? { output: { type: 'signedIn', ...memoOf(event.output.verified) } as const }
        : {},
    ),
    startAgain: assign({ failure: { code: 'restart' } as const }),
    /** `endAsChanged` covers a session that signing in found; a form that is shown again says "start again". */
    sayStartAgain: assign(({ context: { failure } }) =>
      failure && firstFactorRoute(failure.code) === 'changed'
        ? { failure: { code: 'restart' } as const }
        : {},
    ),
    failLoading: assign({ failure: { code: 'offline' } as const }),
    passOn: ({ context: { flow }, event }) => {
      if (
        event.type === 'code.sent' ||
        event.type === 'verification.failed' ||
        event.type === 'factorState.changed'
      )
        flow.send(event);
    },
    passOnClock: ({ context: { byCode } }) => byCode?.send({ type: 'clock.checked' }),
    makeRedirect: assign(({ context, event }) => {
      if (event.type !== 'provider.chosen') return {};
      return {
        redirecting: redirectCall(context.environment, event.providerId),
        providerId: event.providerId,
        failure: undefined,
        problem: undefined,
      };
    }),
    /** Reported before the browser leaves, since this page is gone afterwards. */
    redirect: ({ context: { flow, environment }, self }, outcome: Outcome<Departure>) => {
      if (!outcome.ok) return;
      flow.send({ type: 'redirect.started', state: outcome.value.state });
      if (outcome.value.to === 'leaving') return;
      const fail = () => self.send({ type: 'redirect.failed' });
      if (!environment.navigate(outcome.value.url, fail)) fail();
    },
    failRedirect: assign({ failure: { code: 'unexpected' } as const }),
    acceptSignIn: assign((_, outcome: Outcome<SignedIn>) =>
      outcome.ok ? { output: { type: 'signedIn', ...outcome.value } as const } : {},
    ),
    acceptRefusal: assign(({ context }, outcome: Outcome<unknown>) => {
      if (outcome.ok) return {};
      const { failure } = outcome;
      return isLimit(failure) ? { failure, limit: limitOf(failure, context.environment.now()) } : { failure };
    }),
    reportLimit: ({ context: { flow, limit } }) => {
      if (limit) flow.send({ type: 'signIn.limited', limit });
    },
    endAsChanged: assign({
      output: ({ context: { failure } }) => ({
        type: 'changed' as const,
        isFound: failure !== undefined && firstFactorRoute(failure.code) === 'changed',
      }),
    }),
    forgetFailure: assign({ failure: undefined, problem: undefined }),
    abandon: ({ context }) => {
      context.signingIn?.abandon();
      context.redirecting?.abandon();
    },
  },
});
