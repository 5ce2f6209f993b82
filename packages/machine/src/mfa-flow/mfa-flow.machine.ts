import { readPersistedState } from '../persisted-state/persisted-state.ts';
import { createEnvironment, holdSecret } from '../shared/environment.ts';
import { assertUnreachable } from '../shared/assert-unreachable.ts';
import { timeouts } from '../shared/timeouts.ts';
import type { CheckRoute } from './mfa-flow.routes.ts';
import { leaving } from './mfa-flow.leaving.ts';
import { replaceFactor } from './mfa-flow.replacing.ts';
import { enrol, returning, verifyEmail } from './mfa-flow.steps.ts';
import { entered, seenAgain, type CheckDone } from './mfa-flow.parts.ts';
import { challengeInput } from './mfa-flow.chosen.ts';
import { Sealed } from '../shared/sealed.ts';
import { mfaFlowSetup } from './mfa-flow.setup.ts';
import type { MfaFlowInput, Returned } from './mfa-flow.types.ts';
import { takeSetUp, takeFactor, takingFactor, factorOver } from './mfa-flow.factors.ts';

const checked = ({ event }: CheckDone) => event.output;

const followCheck = [
  { type: 'wipeUnused', params: checked },
  { type: 'followCheck', params: checked },
  'settleOwner',
  'persistWaits',
] as const;

const leadsTo = <To extends CheckRoute['to']>(to: To) =>
  ({
    guard: { type: 'leadsTo', params: ({ event }: CheckDone) => ({ outcome: event.output, to }) },
    actions: followCheck,
    target: to,
  }) as const;

/** The same, when a session was seen before and is gone now. */
const endsAt = <To extends 'firstFactor' | 'signedOut'>(to: To) =>
  ({
    guard: {
      type: 'leadsTo',
      params: ({ event }: CheckDone) => ({ outcome: event.output, to, ended: true }),
    },
    actions: [{ type: 'emit', params: { type: 'session.ended' } }, 'forgetMemo', ...followCheck],
    target: to,
  }) as const;

/** Used before, it is empty; and a page written in JavaScript may hand over anything. */
const isReturned = (returned: MfaFlowInput['returned']): returned is Returned =>
  returned?.address instanceof Sealed && returned.address.open() !== undefined;

const unanswered = {
  actions: { type: 'failRead', params: { code: 'timeout' } },
  target: 'unreachable',
} as const;

/**
 * Sign-in with a second step. Flat: one state, one screen. `checkFactors` runs first and is the only door to `done`.
 * Not to be restored from a stored snapshot: whatever that says, such a flow has no output. Of what `provide` makes,
 * trust `mfaFlowSelectors.selectFinished` only.
 */
export const mfaFlowMachine = mfaFlowSetup.createMachine({
  id: 'mfaFlow',
  context: ({ input }) => {
    const environment = createEnvironment(input);
    const persisted = readPersistedState(environment);
    environment.memo = persisted.memo;
    environment.accountId = persisted.accountId;
    const returned = isReturned(input.returned) ? input.returned : undefined;
    if (returned) holdSecret(environment, returned.address);
    for (const [id, state] of persisted.factorStates) {
      environment.sentMessages.restore(id, state.resendAt ?? 0);
      environment.messageWaits.remember(persisted.accountId, id, state);
    }
    return {
      environment,
      factorStates: persisted.factorStates,
      signInLimit: persisted.signInLimit,
      isLeaving: input.isLeaving ?? false,
      account: undefined,
      otherAccount: undefined,
      // Whoever comes back from a provider was signing in: a session that is there already was not made by that.
      hasFoundSession: returned?.from === 'signIn',
      leftAnswerId: undefined,
      nextChoice: undefined,
      readLimit: undefined,
      factors: [],
      setUps: [],
      progress: undefined,
      current: undefined,
      isReplacing: false,
      settingUp: undefined,
      isSetUpFresh: false,
      verifying: undefined,
      step: undefined,
      returned,
      expectedState: persisted.expectedState,
      isSignedInHere: false,
      hasJustSignedIn: false,
      hasJustVerifiedEmail: false,
      justVerifiedId: undefined,
      justSetUpId: undefined,
      leftSetUpId: undefined,
      hasSeenSession: false,
      returnToId: undefined,
      endedAccount: undefined,
      failure: undefined,
      deniedReason: undefined,
      notice: undefined,
      finished: undefined,
      recoveryCodesLeft: undefined,
      signingOut: undefined,
    };
  },
  output: ({ context }) => context.finished ?? assertUnreachable(),
  invoke: [
    {
      src: 'recheck',
      id: 'recheck',
      input: ({ context, self }) => ({ environment: context.environment, flow: self }),
    },
    { src: 'life', input: ({ context }) => ({ environment: context.environment }) },
  ],
  on: {
    // A child that ends by an error would take the flow with it (ERR-37).
    'xstate.error.actor.*': { actions: 'failUnexpectedly', target: '.unreachable' },
    'page.returned': {
      actions: { type: 'passOnReturn', params: ({ event }) => event.isRestored ?? false },
    },
    'page.left': { actions: 'wipeStep' },
    'factorState.changed': { actions: ['rememberFactorState', 'rememberWait', 'persistState'] },
    'redirect.started': { actions: ['rememberDeparture', 'persistState'] },
    'signIn.limited': { actions: ['rememberSignInLimit', 'persistState'] },
    'code.sent': {
      actions: {
        type: 'emit',
        params: ({ event: { factor, times } }) => ({ type: 'code.sent', kind: factor.kind, times }),
      },
    },
    'verification.failed': {
      actions: [
        {
          type: 'emit',
          params: ({ event: { factor, failure } }) => ({
            type: 'verification.failed',
            kind: factor.kind,
            code: failure.code,
          }),
        },
        { type: 'lookAfterRefusal', params: ({ event }) => event.failure },
      ],
    },
  },
  initial: 'arriving',
  states: {
    arriving: { always: [{ guard: 'isLeavingFirst', target: 'leaving' }, { target: 'checkFactors' }] },
    checkFactors: {
      tags: 'busy',
      ...timeouts(unanswered),
      invoke: {
        src: 'check',
        input: ({ context }) => ({ environment: context.environment }),
        onDone: [
          { guard: { type: 'isNoRead', params: checked } },
          leadsTo('otherAccount'),
          leadsTo('done'),
          leadsTo('replaceFactor'),
          endsAt('firstFactor'),
          endsAt('signedOut'),
          leadsTo('firstFactor'),
          leadsTo('signedOut'),
          leadsTo('returning'),
          leadsTo('verifyEmail'),
          leadsTo('chooseFactor'),
          leadsTo('enrol'),
          leadsTo('challenge'),
          leadsTo('recovery'),
          leadsTo('denied'),
          leadsTo('unreachable'),
        ],
      },
    },
    firstFactor: {
      entry: entered('firstFactor'),
      exit: 'abandonWrites',
      on: { 'session.rechecked': seenAgain },
      invoke: {
        src: 'firstFactor',
        id: 'firstFactor',
        input: ({ context: { environment, signInLimit }, self }) => ({
          environment,
          flow: self,
          ...(signInLimit ? { limit: signInLimit } : {}),
        }),
        onDone: {
          actions: [{ type: 'acceptSignIn', params: ({ event }) => event.output }, 'persistState'],
          target: 'checkFactors',
        },
      },
    },
    /** Signed in here is somebody else than the person who was to be, or may be: they say which (SEC-36). */
    otherAccount: {
      entry: entered('otherAccount'),
      on: {
        'account.accepted': { actions: 'acceptOtherAccount', target: 'checkFactors' },
        'signOut.requested': 'leaving',
        'session.rechecked': { guard: 'isOtherGone', target: 'checkFactors' },
      },
    },
    chooseFactor: {
      entry: entered('chooseFactor'),
      on: {
        'factor.chosen': takeFactor,
        'setUp.chosen': takeSetUp,
        'signOut.requested': 'leaving',
        'session.rechecked': seenAgain,
      },
    },
    challenge: {
      ...takingFactor,
      entry: entered('challenge'),
      invoke: {
        src: 'challenge',
        id: 'challenge',
        input: ({ context, self }) => challengeInput(context, self),
        onDone: factorOver,
      },
    },
    recovery: {
      ...takingFactor,
      entry: entered('recovery'),
      invoke: {
        src: 'challenge',
        id: 'recovery',
        input: ({ context, self }) => challengeInput(context, self),
        onDone: factorOver,
      },
    },
    replaceFactor,
    enrol,
    verifyEmail,
    returning,
    denied: {
      entry: entered('denied'),
      on: {
        'retry.requested': { actions: 'offerUnusableAgain', target: 'checkFactors' },
        'otherFactor.requested': {
          guard: 'hasOtherFactor',
          actions: 'offerOtherFactors',
          target: 'chooseFactor',
        },
        'signOut.requested': 'leaving',
        'session.rechecked': seenAgain,
      },
    },
    unreachable: {
      entry: entered('unreachable'),
      on: {
        'retry.requested': [{ guard: 'isReadLimited' }, { target: 'checkFactors' }],
        'signOut.requested': 'leaving',
        'session.rechecked': seenAgain,
      },
    },
    signedOut: {
      entry: [entered('signedOut'), { type: 'emit', params: { type: 'signIn.needed' } }],
      on: { 'retry.requested': 'checkFactors', 'session.rechecked': seenAgain },
    },
    leaving,
    done: { entry: entered('done'), type: 'final' },
  },
});

// The end of a stored snapshot is no proof (SEC-1), so it carries none. A machine made with `provide` still would.
const restore = mfaFlowMachine.restoreSnapshot.bind(mfaFlowMachine);
mfaFlowMachine.restoreSnapshot = (snapshot, scope) => restore({ ...snapshot, output: undefined }, scope);
