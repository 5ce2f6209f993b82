import type { Check } from '@mfa-flow/contract';
import type { DoneActorEvent } from 'xstate';
import type { Outcome } from '../shared/flow-failure.ts';
import type { ChallengeOutput } from '../challenge/challenge.types.ts';
import { kindOf, challengeInput } from './mfa-flow.chosen.ts';
import { createContext } from './mfa-flow.context.ts';
import { mfaFlowSetup } from './mfa-flow.setup.ts';
import type { MfaFlowContext, StepReport, MfaFlowMachine } from './mfa-flow.types.ts';
import { assertUnreachable } from '../shared/assert-unreachable.ts';
import type { Steps } from '../steps/steps.ts';
import type { Step } from '../steps/step.types.ts';
import { refuseWith, timeouts } from '../shared/timeouts.ts';
import type { CheckRoute } from './mfa-flow.routes.ts';

/** Reports the current step to hosts. */
const entered = (step: string) => ({ type: 'emit', params: { type: 'step.entered', step } }) as const;

/** A recheck saw a change. Read again here: only this read leads to `done` or back to sign-in. */
const changedElsewhere = {
  guard: 'hasChangedElsewhere',
  actions: 'rememberStep',
  target: 'checkFactors',
} as const;

type CheckDone = { readonly event: DoneActorEvent<Outcome<Check>> };

/** If the user leaves while an answer is pending, it may have been right: read the session first (ERR-38). */
const abandonedAnswer = {
  guard: 'isAnswering',
  actions: 'abandonAnswer',
  target: 'checkFactors',
} as const;

const takeFactor = [
  abandonedAnswer,
  {
    guard: { type: 'choosesFactor', params: 'challenge' },
    actions: 'takeChosenFactor',
    target: 'challenge',
    reenter: true,
  },
  {
    guard: { type: 'choosesFactor', params: 'recovery' },
    actions: 'takeChosenFactor',
    target: 'recovery',
    reenter: true,
  },
] as const;

const takeSetUp = [
  abandonedAnswer,
  { guard: 'choosesSetUp', actions: 'takeChosenSetUp', target: 'enrol', reenter: true },
] as const;

/** Shared by challenge and recovery: the same child machine and the same transitions. */
const takingFactor = mfaFlowSetup.createStateConfig({
  exit: 'abandonWrites',
  on: {
    'factor.chosen': takeFactor,
    'setUp.chosen': takeSetUp,
    'otherFactor.requested': [
      abandonedAnswer,
      { guard: 'hasOtherFactor', actions: 'clearFactor', target: 'chooseFactor' },
    ],
    'signOut.requested': 'signingOut',
    'session.rechecked': changedElsewhere,
  },
});

type FactorDone = { readonly event: DoneActorEvent<ChallengeOutput> };

const emitFactor = <Type extends 'factor.verified' | 'factor.unusable'>(type: Type) =>
  ({
    type: 'emit',
    params: ({ context }: { readonly context: MfaFlowContext }) => ({ type, kind: kindOf(context) }),
  }) as const;

const accepted = { type: 'acceptChallenge', params: ({ event }: FactorDone) => event.output } as const;

/** A success, like everything else, leads to a read of the session. */
const factorEnded = [
  {
    guard: ({ event }: FactorDone) => event.output.type === 'restartLoop',
    actions: accepted,
    target: 'denied',
  },
  {
    guard: ({ event }: FactorDone) => event.output.type === 'verified',
    actions: [accepted, 'rememberLastUsed', 'persistState', emitFactor('factor.verified')],
    target: 'checkFactors',
  },
  {
    guard: ({ event }: FactorDone) => event.output.type === 'factorUnusable',
    actions: [emitFactor('factor.unusable'), accepted, 'persistState'],
    target: 'checkFactors',
  },
  { actions: [accepted, 'persistState'], target: 'checkFactors' },
] as const;

/** After a recovery code: asks a signed-in user whether another factor is lost. Can be skipped. */
const replaceFactor = mfaFlowSetup.createStateConfig({
  entry: entered('replaceFactor'),
  on: {
    'setUp.chosen': takeSetUp,
    'newCodes.requested': { guard: 'canRenewCodes', actions: 'makeRenewal', target: 'renewingCodes' },
    'replacement.skipped': 'checkFactors',
    'signOut.requested': 'signingOut',
    'session.rechecked': changedElsewhere,
  },
});

/** A new set of recovery codes, by a press; the old ones stop working (UX-17). */
const renewingCodes = mfaFlowSetup.createStateConfig({
  tags: 'busy',
  ...timeouts(refuseWith('acceptRenewal', 'replaceFactor')),
  exit: 'abandonWrites',
  invoke: {
    src: 'renewal',
    input: ({ context }) => ({ write: context.renewing }),
    onDone: [
      {
        guard: ({ event }) => event.output.ok,
        actions: { type: 'acceptRenewal', params: ({ event }) => event.output },
        target: 'saveCodes',
      },
      {
        guard: { type: 'endsRenewal', params: ({ event }) => event.output },
        target: 'checkFactors',
      },
      { actions: { type: 'acceptRenewal', params: ({ event }) => event.output }, target: 'replaceFactor' },
    ],
  },
});

/** Back from setting up, while another factor is being replaced. */
const backToReplacing = {
  guard: 'isReplacing',
  actions: ['cancelStep', 'clearFactor'],
  target: 'replaceFactor',
} as const;

type StepEnded = { readonly event: StepReport };

/** A success, like everything else, leads to a read of the session. */
const stepEnded = [
  { guard: 'isNoReport' },
  { guard: 'isStuck', actions: 'acceptStep', target: 'denied' },
  {
    guard: 'givesCodes',
    actions: [
      { type: 'emit', params: ({ event }: StepEnded) => event.emitted ?? assertUnreachable() },
      'acceptStep',
      'persistState',
    ],
    target: 'saveCodes',
  },
  {
    guard: 'isEmitted',
    actions: [
      { type: 'emit', params: ({ event }: StepEnded) => event.emitted ?? assertUnreachable() },
      'acceptStep',
      'persistState',
    ],
    target: 'checkFactors',
  },
  { actions: ['acceptStep', 'persistState'], target: 'checkFactors' },
] as const;

const fetched = <Name extends Step['name']>(name: Name) =>
  ({
    src: 'loadSteps',
    onDone: {
      actions: {
        type: 'openStep',
        params: ({ event }: { readonly event: { readonly output: Steps } }) => ({
          steps: event.output,
          name,
        }),
      },
      target: 'running',
    },
    onError: 'notLoaded',
  }) as const;

/** A lazily loaded step. If loading fails, the user can retry in place. */
const lazyStep = <Name extends Step['name']>(name: Name) =>
  mfaFlowSetup.createStateConfig({
    entry: entered(name),
    exit: ['wipeStep', 'stopStep', 'abandonWrites'],
    initial: 'loading',
    states: {
      loading: {
        tags: 'busy',
        ...timeouts('overdue'),
        invoke: fetched(name),
      },
      /** The wait is over. A chunk that is still loading is fetched only once, and shown when it arrives (ERR-34). */
      overdue: { invoke: fetched(name), on: { 'retry.requested': 'loading' } },
      notLoaded: { on: { 'retry.requested': 'loading' } },
      running: {},
    },
  });

/** Sets up a factor, whether or not another one is ready. */
const enrol = mfaFlowSetup.createStateConfig({
  ...lazyStep('enrol'),
  on: {
    'factor.chosen': takeFactor,
    'setUp.chosen': takeSetUp,
    // The key was wiped when the page was hidden, so create another.
    'page.returned': { guard: ({ event }) => event.isRestored ?? false, target: 'checkFactors' },
    'otherFactor.requested': [
      abandonedAnswer,
      backToReplacing,
      { guard: 'hasOtherFactor', actions: ['cancelStep', 'clearFactor'], target: 'chooseFactor' },
    ],
    'signOut.requested': 'signingOut',
    'session.rechecked': changedElsewhere,
    'step.ended': stepEnded,
  },
});

/** Recovery codes that came with the factor that was set up, or a new set. They're shown once: leaving them is asked about (UX-16). */
const saveCodes = mfaFlowSetup.createStateConfig({
  entry: entered('saveCodes'),
  exit: 'wipeCodes',
  on: { 'codes.saved': [{ guard: 'isStillReplacing', target: 'replaceFactor' }, 'checkFactors'] },
  initial: 'reading',
  states: {
    reading: { on: { 'signOut.requested': 'leaving' } },
    leaving: { on: { 'leave.declined': 'reading', 'leave.confirmed': '#mfaFlow.signingOut' } },
  },
});

const verifyEmail = mfaFlowSetup.createStateConfig({
  ...lazyStep('verifyEmail'),
  on: {
    'signOut.requested': 'signingOut',
    'session.rechecked': [{ guard: 'isEmailVerified', target: 'checkFactors' }, changedElsewhere],
    'step.ended': stepEnded,
  },
});

const returning = mfaFlowSetup.createStateConfig({
  ...lazyStep('returning'),
  on: {
    'session.rechecked': changedElsewhere,
    'step.ended': stepEnded,
  },
});

const hasSignedOut = (outcome: Outcome<unknown>) => outcome.ok || outcome.failure.code === 'session_ended';

const isSignedOut = (outcome: Outcome<Check>) => outcome.ok && outcome.value.status === 'signedOut';

const signedOutTo = <Value, To extends 'firstFactor' | 'signedOut'>(
  to: To,
  isGone: (outcome: Outcome<Value>) => boolean,
) =>
  ({
    guard: {
      type: 'leavesTo',
      params: ({ event }: { event: DoneActorEvent<Outcome<Value>> }) => ({
        isGone: isGone(event.output),
        to,
      }),
    },
    actions: ['forgetSession', 'clearPersistedState', { type: 'emit', params: { type: 'signed.out' } }],
    target: `#mfaFlow.${to}`,
  }) as const;

/** Signs out, including from a pending session. */
const signingOut = mfaFlowSetup.createStateConfig({
  entry: entered('signingOut'),
  initial: 'calling',
  states: {
    calling: {
      tags: 'busy',
      entry: 'makeSignOut',
      exit: 'abandonWrites',
      ...timeouts(refuseWith('failSignOut', 'rechecking')),
      invoke: {
        src: 'signOut',
        input: ({ context }) => ({ write: context.signingOut }),
        onDone: [
          signedOutTo('firstFactor', hasSignedOut),
          signedOutTo('signedOut', hasSignedOut),
          { actions: { type: 'failSignOut', params: ({ event }) => event.output }, target: 'rechecking' },
        ],
      },
    },
    /** The answer may have been lost: the session may have ended anyway. */
    rechecking: {
      tags: 'busy',
      ...timeouts('failed'),
      invoke: {
        src: 'check',
        input: ({ context }) => ({ environment: context.environment }),
        onDone: [
          signedOutTo('firstFactor', isSignedOut),
          signedOutTo('signedOut', isSignedOut),
          { target: 'failed' },
        ],
      },
    },
    failed: { on: { 'retry.requested': 'calling' } },
  },
});

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

/** The same, when a session existed before and is gone now. */
const endsAt = <To extends 'firstFactor' | 'signedOut'>(to: To) =>
  ({
    guard: {
      type: 'leadsTo',
      params: ({ event }: CheckDone) => ({ outcome: event.output, to, ended: true }),
    },
    actions: [{ type: 'emit', params: { type: 'session.ended' } }, 'forgetMemo', ...followCheck],
    target: to,
  }) as const;

const unanswered = {
  actions: { type: 'failRead', params: { code: 'timeout' } },
  target: 'unreachable',
} as const;

/**
 * Sign-in with a second step. Flat: one state, one screen. `checkFactors` runs first and is the only way to `done`.
 * Don't restore it from a stored snapshot: such a flow has no output, whatever the snapshot says. For a machine made with
 * `provide`, trust `mfaFlowSelectors.selectFinished` only.
 */
export const mfaFlowMachine: MfaFlowMachine = mfaFlowSetup.createMachine({
  id: 'mfaFlow',
  context: ({ input }) => createContext(input),
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
    // An unhandled child error would stop the flow, too (ERR-37).
    'xstate.error.actor.*': { actions: 'failUnexpectedly', target: '.unreachable' },
    'page.returned': {
      actions: { type: 'passOnReturn', params: ({ event }) => event.isRestored ?? false },
    },
    'page.left': { actions: 'wipeStep' },
    'factorState.changed': { actions: ['rememberFactorState', 'rememberWait', 'persistState'] },
    'redirect.started': { actions: ['rememberRedirect', 'persistState'] },
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
    arriving: { always: [{ guard: 'isSigningOutFirst', target: 'signingOut' }, { target: 'checkFactors' }] },
    checkFactors: {
      tags: 'busy',
      ...timeouts(unanswered),
      invoke: {
        src: 'checkFactors',
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
      on: { 'session.rechecked': changedElsewhere },
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
    /** The session belongs to another account than expected, or may: the user decides (SEC-36). */
    otherAccount: {
      entry: entered('otherAccount'),
      on: {
        'account.accepted': { actions: 'acceptOtherAccount', target: 'checkFactors' },
        'signOut.requested': 'signingOut',
        'session.rechecked': { guard: 'isOtherGone', target: 'checkFactors' },
      },
    },
    chooseFactor: {
      entry: entered('chooseFactor'),
      on: {
        'factor.chosen': takeFactor,
        'setUp.chosen': takeSetUp,
        'signOut.requested': 'signingOut',
        'session.rechecked': changedElsewhere,
      },
    },
    challenge: {
      ...takingFactor,
      entry: entered('challenge'),
      invoke: {
        src: 'challenge',
        id: 'challenge',
        input: ({ context, self }) => challengeInput(context, self),
        onDone: factorEnded,
      },
    },
    recovery: {
      ...takingFactor,
      entry: entered('recovery'),
      invoke: {
        src: 'challenge',
        id: 'recovery',
        input: ({ context, self }) => challengeInput(context, self),
        onDone: factorEnded,
      },
    },
    replaceFactor,
    renewingCodes,
    enrol,
    saveCodes,
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
        'signOut.requested': 'signingOut',
        'session.rechecked': changedElsewhere,
      },
    },
    unreachable: {
      entry: entered('unreachable'),
      on: {
        'retry.requested': [{ guard: 'isReadLimited' }, { target: 'checkFactors' }],
        'signOut.requested': 'signingOut',
        'session.rechecked': changedElsewhere,
      },
    },
    signedOut: {
      entry: [entered('signedOut'), { type: 'emit', params: { type: 'signIn.needed' } }],
      on: { 'retry.requested': 'checkFactors', 'session.rechecked': changedElsewhere },
    },
    signingOut,
    done: { entry: entered('done'), type: 'final' },
  },
});

// The output of a stored snapshot is no proof (SEC-1), so it has none. A machine made with `provide` still would.
const restore = mfaFlowMachine.restoreSnapshot.bind(mfaFlowMachine);
mfaFlowMachine.restoreSnapshot = (snapshot, scope) => restore({ ...snapshot, output: undefined }, scope);
