import type { Account, Destination } from '@mfa-flow/contract';
import { assign } from 'xstate';
import { nothing } from '../validation/parse-answer.ts';
import { mayHaveGone } from '../challenge/challenge.factor-state.ts';
import { readDestination } from '../validation/factor.ts';
import { lenient, number, object, type Read } from '../validation/parse.ts';
import { failureRoutes } from '../shared/failure-routes.ts';
import { waitingFactorState } from '../factor-states/factor-states.ts';
import { attested } from '../shared/attestation.ts';
import { Write } from '../shared/call.ts';
import type { FlowFailure, Outcome } from '../shared/flow-failure.ts';
import { assertUnreachable } from '../shared/assert-unreachable.ts';
import { isAnotherAccount } from '../shared/owner.ts';
import { checkActor, writeActor } from '../shared/port-actors.ts';
import { setup } from '../shared/setup.ts';
import { isLimit, limitOf, sendWait } from '../shared/wait.ts';
import type {
  CheckOutcome,
  EmailVerificationContext,
  EmailVerificationEvent,
  EmailVerificationInput,
  SentLink,
} from './email-verification.types.ts';

const readSentLink: Read<SentLink> = object(
  {},
  { destination: lenient(readDestination as Read<Destination>), resendInMs: lenient(number) },
);

const sendCall = ({ environment, port }: Pick<EmailVerificationInput, 'environment' | 'port'>) =>
  new Write(environment, readSentLink, (options) =>
    attested(environment, 'send', options, (token) => port.send(token, options)),
  );

/** Keeps the address of the link until the call is answered: after a lost answer it is needed again. */
const confirmCall = ({ environment, port, returned }: EmailVerificationContext) =>
  new Write(environment, nothing, (options) =>
    port.confirm({ returned: returned?.reveal() ?? assertUnreachable() }, options),
  );

/** The message goes to the account's email address, whichever that is. */
const messageKey = ({ account }: Pick<EmailVerificationInput, 'account'>) =>
  `emailVerification ${account?.id ?? ''}`;

/** The key under which the wait survives a reload. */
const waitKey = 'emailVerification';

function reportWait(
  { flow, environment }: Pick<EmailVerificationInput, 'flow' | 'environment'>,
  resendAt: number,
) {
  flow.send({
    type: 'factorState.changed',
    factorId: waitKey,
    factorState: waitingFactorState(resendAt, environment.now()),
  });
}

/** When another message may be sent, counting messages requested before this step. */
export const resendAtOf = (
  input: Pick<EmailVerificationInput, 'environment' | 'account'>,
): number | undefined => {
  const { sentMessages } = input.environment;
  const { askedAt, resendAt } = sentMessages.get(messageKey(input));
  return (askedAt > 0 ? resendAt : sentMessages.waitBefore(waitKey)) || undefined;
};

/** The wait begins when a message is requested (SEC-37). */
function ask(input: EmailVerificationContext) {
  const { environment } = input;
  const now = environment.now();
  const sends = environment.sentMessages.get(messageKey(input)).sends + 1;
  const resendAt = now + sendWait(sends);
  environment.sentMessages.set(messageKey(input), { sends, resendAt, askedAt: now });
  reportWait(input, resendAt);
  return { sending: sendCall(input), sends, resendAt };
}

function keepWait(context: EmailVerificationContext, resendAt: number): number {
  const message = context.environment.sentMessages.get(messageKey(context));
  context.environment.sentMessages.set(messageKey(context), { ...message, resendAt });
  reportWait(context, resendAt);
  return resendAt;
}

const wait = ({ resendAt, environment }: EmailVerificationContext) =>
  Math.max(0, (resendAt ?? 0) - environment.now());

/** A lost answer or a limit says nothing about the link, so it is kept. Otherwise it is used up. */
const keepsLink = ({ code }: FlowFailure) =>
  failureRoutes[code] === 'unknown' || failureRoutes[code] === 'limit';

/** There is nothing left to verify, or no session. */
const isOver = (failure: FlowFailure | undefined): boolean => {
  const route = failure && failureRoutes[failure.code];
  return route === 'changed' || route === 'sessionEnded';
};

/** According to a read, no longer required. */
export const isVerified = (outcome: CheckOutcome, account?: Account): boolean => {
  if (!outcome.ok) return outcome.failure.code === 'session_ended';
  const check = outcome.value;
  if (check.status !== 'emailVerificationRequired') return true;
  // Don't wait for someone else's session (SEC-36).
  return isAnotherAccount(account, check.account);
};

export const emailVerificationSetup = setup({
  types: {
    context: {} as EmailVerificationContext,
    events: {} as EmailVerificationEvent,
    input: {} as EmailVerificationInput,
    tags: {} as 'busy' | 'slow',
  },
  actors: {
    check: checkActor,
    send: writeActor<SentLink>(),
    confirm: writeActor<undefined>(),
  },
  delays: {
    slow: ({ context }) => context.environment.slowMs,
    timeout: ({ context }) => context.environment.timeoutMs,
  },
  guards: {
    isConfirmationLost: ({ context: { failure, confirming } }) =>
      confirming !== undefined && failure !== undefined && failureRoutes[failure.code] === 'unknown',
    hasReturned: ({ context }) => context.returned?.reveal() !== undefined,
    sendsOnArrival: ({ context }) => context.arrival === 'send' && wait(context) === 0,
    canSend: ({ context }) => wait(context) === 0,
    // Keeps the failure of the link beside the outcome of requesting another.
    hasChanged: ({ context: { failure, sendFailure } }) => isOver(failure) || isOver(sendFailure),
  },
  actions: {
    forgetSend: assign({ sendFailure: undefined, notYet: undefined }),
    makeSend: assign(({ context }) => {
      const { sending, resendAt } = ask(context);
      return { sending, resendAt };
    }),
    makeConfirmation: assign({ confirming: ({ context }) => confirmCall(context), failure: undefined }),
    acceptSend: assign(({ context }, outcome: Outcome<SentLink>) => {
      if (!outcome.ok) return {};
      const sends = context.sends + 1;
      const { destination = context.destination, resendInMs } = outcome.value;
      return {
        sends,
        message: { times: sends },
        resendAt: keepWait(
          context,
          Math.max(
            context.resendAt ?? 0,
            context.environment.now() + (resendInMs === undefined ? 0 : sendWait(0, resendInMs)),
          ),
        ),
        ...(destination && { destination }),
      };
    }),
    acceptSendRefusal: assign(({ context }, outcome: Outcome<unknown>) => {
      if (outcome.ok) return {};
      const { failure } = outcome;
      const now = context.environment.now();
      if (isLimit(failure)) {
        return { sendFailure: failure, resendAt: keepWait(context, limitOf(failure, now).until) };
      }
      // Nothing was sent, so another try may follow at once.
      return mayHaveGone(failure)
        ? { sendFailure: failure }
        : { sendFailure: failure, resendAt: keepWait(context, now) };
    }),
    acceptRefusal: assign(({ context }, outcome: Outcome<unknown>) => {
      if (outcome.ok) return {};
      if (!keepsLink(outcome.failure)) context.returned?.wipe();
      return { failure: outcome.failure };
    }),
    forgetCheck: assign({ notYet: undefined, checkFailure: undefined }),
    acceptCheck: assign((_, outcome: CheckOutcome) =>
      outcome.ok ? { notYet: {} } : { checkFailure: outcome.failure },
    ),
    setConfirmed: assign({ outcome: 'confirmed' } as const),
    wipe: ({ context }) => context.returned?.wipe(),
    abandon: ({ context }) => {
      context.sending?.abandon();
      context.confirming?.abandon();
    },
    reportEnd: ({ context: { flow, outcome = 'changed' } }) =>
      flow.send({ type: 'emailVerification.ended', outcome }),
  },
});
