import type { Overview } from '@mfa-flow/contract';
import type { DoneActorEvent } from 'xstate';
import { asksForName } from '../add-factor/asks-for-name.ts';
import type { AddFactorInput } from '../add-factor/add-factor.types.ts';
import { assertUnreachable } from '../shared/assert-unreachable.ts';
import type { Outcome } from '../shared/flow-failure.ts';
import { refuseWith, timeouts } from '../shared/timeouts.ts';
import type { TaskInput, TaskOutput } from '../task/task.types.ts';
import { guidedSetUpSetup } from './guided-set-up.setup.ts';
import type { GuidedSetUpContext, GuidedSetUpEmitted, GuidedSetUpMachine } from './guided-set-up.types.ts';

type Over = { readonly event: DoneActorEvent<TaskOutput> };
const read = ({ event }: { readonly event: DoneActorEvent<Outcome<Overview>> }) => event.output;
const output = ({ event }: Over) => event.output;

const cancelled = { actions: { type: 'end', params: { type: 'cancelled' } }, target: 'ended' } as const;
const emitChange = (params: GuidedSetUpEmitted['change']) => ({ type: 'emitChange', params }) as const;

const addFactorInput = ({
  context: { environment, account, overview, factor = assertUnreachable() },
}: {
  readonly context: GuidedSetUpContext;
}): AddFactorInput => ({
  environment,
  account,
  factor,
  asksName: overview && asksForName(environment.adapter, overview, factor),
});

const taskInput =
  (kind: 'createCodes' | 'regenerateCodes' | 'turnOn') =>
  ({
    context: { environment, account, makesCodes },
  }: {
    readonly context: GuidedSetUpContext;
  }): TaskInput => ({
    environment,
    account,
    task: { kind },
    // A press has led here, unless the set-up goes on where an earlier one was left.
    asksFirst: kind === 'turnOn' || (kind === 'createCodes' && !makesCodes),
  });

/** The session is over, or a read decides what is due now. */
const otherEnds = (change: GuidedSetUpEmitted['change']) =>
  [
    {
      guard: { type: 'mayHaveChanged', params: output },
      actions: [{ type: 'acceptEnd', params: output }, emitChange(change)],
      target: 'readingAgain',
    },
    { actions: { type: 'acceptEnd', params: output }, target: 'readingAgain' },
  ] as const;

const endWithCodesLeft = { type: 'end', params: { type: 'codesLeft' } } as const;

/** Codes of which nobody knows whether they were made are asked about by what the next read shows. */
const codesOver = <const Left>(left: Left) =>
  [
    {
      guard: { type: 'isDone', params: output },
      actions: [{ type: 'acceptCodes', params: output }, emitChange('recoveryCodesMade')],
      target: 'reading',
    },
    { guard: { type: 'isLeft', params: output }, ...left },
    {
      guard: { type: 'areCodesLeft', params: output },
      actions: [emitChange('recoveryCodesMade'), endWithCodesLeft],
      target: 'ended',
    },
    ...otherEnds('recoveryCodesMade'),
  ] as const;

/**
 * Turns two-step verification on for the first time, in an order that is fixed (UX-14): add and verify a factor, save
 * recovery codes, turn on. The account is read after each, and decides what is due: a set-up that was left goes on there.
 */
export const guidedSetUpMachine: GuidedSetUpMachine = guidedSetUpSetup.createMachine({
  id: 'guidedSetUp',
  context: ({ input }) => ({
    ...input,
    account: input.account,
    overview: undefined,
    factor: undefined,
    makesCodes: false,
    codes: undefined,
    areCodesLeft: false,
    problem: undefined,
    failure: undefined,
    output: undefined,
  }),
  output: ({ context }) => context.output ?? assertUnreachable(),
  on: { 'clock.checked': { actions: 'passOnClock' } },
  initial: 'reading',
  states: {
    reading: {
      tags: 'busy',
      ...timeouts(refuseWith('acceptReadFailure', 'unread')),
      invoke: {
        src: 'readAccount',
        input: ({ context }) => ({ environment: context.environment }),
        onDone: [
          {
            guard: { type: 'isOthers', params: read },
            actions: { type: 'end', params: { type: 'changed' } },
            target: 'ended',
          },
          {
            guard: { type: 'wasRead', params: read },
            actions: { type: 'acceptRead', params: read },
            target: 'deciding',
          },
          { actions: { type: 'acceptReadFailure', params: read }, target: 'unread' },
        ],
      },
    },
    unread: {
      always: { guard: 'hasEnded', target: 'ended' },
      on: { 'retry.requested': 'reading', 'setUp.cancelled': cancelled },
    },
    /** A task that ended with something to say about the session ends this as well. */
    readingAgain: { always: [{ guard: 'hasEnded', target: 'ended' }, { target: 'reading' }] },
    deciding: {
      always: [
        { guard: { type: 'isDue', params: 'add' }, target: 'choosing' },
        { guard: { type: 'isDue', params: 'saveCodes' }, target: 'makingCodes' },
        { guard: { type: 'isDue', params: 'keepCodes' }, target: 'askingAboutCodes' },
        { guard: { type: 'isDue', params: 'turnOn' }, target: 'turningOn' },
        { target: 'summary' },
      ],
    },
    choosing: {
      on: {
        'factor.chosen': { guard: 'isAddable', actions: 'choose', target: 'adding' },
        // A further one, from the summary: back to it.
        'setUp.cancelled': [{ guard: 'hasFactor', actions: 'forgetProblem', target: 'deciding' }, cancelled],
      },
    },
    adding: {
      invoke: {
        src: 'addFactor',
        id: 'addFactor',
        input: addFactorInput,
        onDone: [
          {
            guard: { type: 'isAdded', params: ({ event }) => event.output },
            actions: [
              { type: 'acceptAdded', params: ({ event }) => event.output },
              emitChange('factorAdded'),
            ],
            target: 'reading',
          },
          {
            guard: { type: 'areCodesLeft', params: ({ event }) => event.output },
            actions: [emitChange('factorAdded'), endWithCodesLeft],
            target: 'ended',
          },
          {
            guard: { type: 'mayBeAdded', params: ({ event }) => event.output },
            actions: [
              { type: 'acceptNotAdded', params: ({ event }) => event.output },
              emitChange('factorAdded'),
            ],
            target: 'reading',
          },
          { actions: { type: 'acceptNotAdded', params: ({ event }) => event.output }, target: 'notAdded' },
        ],
      },
    },
    notAdded: { always: [{ guard: 'hasEnded', target: 'ended' }, { target: 'choosing' }] },
    makingCodes: {
      invoke: { src: 'task', id: 'task', input: taskInput('createCodes'), onDone: codesOver(cancelled) },
    },
    /** There is a set from before this run, or one that was left in it. Nobody can see whether the person has it. */
    askingAboutCodes: {
      on: {
        'codes.kept': { actions: 'keepCodes', target: 'deciding' },
        'codes.replaced': { guard: 'canReplaceCodes', target: 'replacingCodes' },
        'setUp.cancelled': cancelled,
      },
    },
    replacingCodes: {
      invoke: {
        src: 'task',
        id: 'task',
        input: taskInput('regenerateCodes'),
        onDone: codesOver({ target: 'askingAboutCodes' }),
      },
    },
    turningOn: {
      invoke: {
        src: 'task',
        id: 'task',
        input: taskInput('turnOn'),
        onDone: [
          { guard: { type: 'isDone', params: output }, actions: emitChange('turnedOn'), target: 'reading' },
          { guard: { type: 'isLeft', params: output }, ...cancelled },
          ...otherEnds('turnedOn'),
        ],
      },
    },
    summary: {
      on: {
        'another.requested': { guard: 'canAddAnother', target: 'choosing' },
        'summary.closed': { actions: { type: 'end', params: { type: 'done' } }, target: 'ended' },
      },
    },
    ended: { type: 'final' },
  },
});
