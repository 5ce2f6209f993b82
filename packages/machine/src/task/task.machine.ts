import type { Overview } from '@mfa-flow/contract';
import type { DoneActorEvent } from 'xstate';
import type { Outcome } from '../shared/flow-failure.ts';
import { assertUnreachable } from '../shared/assert-unreachable.ts';
import { refuseWith, timeouts } from '../shared/timeouts.ts';
import { namesConsequence } from './task.routes.ts';
import { taskSetup } from './task.setup.ts';
import type { TaskMachine, TaskValue } from './task.types.ts';

type Called = { readonly event: DoneActorEvent<Outcome<TaskValue>> };
type Read = { readonly event: DoneActorEvent<Outcome<Overview>> };

const called = ({ event }: Called) => event.output;
const wasRead = ({ event }: Read) => event.output;

const cancelled = { actions: { type: 'end', params: { type: 'cancelled' } }, target: 'ended' } as const;

const done = { type: 'end', params: { type: 'done' } } as const;

/** Given up while reading: codes that nobody has seen may be there, of all else nobody knows. */
const unread = { actions: { type: 'end', params: { type: 'unknown' } }, target: 'ended' } as const;

/**
 * One intention of a person, from the question to the result. The call is made by a press, once; proof that the backend
 * asks for comes back to the question, whose press makes it again (SEC-12). After a lost answer the account is read.
 */
export const taskMachine: TaskMachine = taskSetup.createMachine({
  id: 'task',
  context: ({ input: { environment, task, account, overview, asksFirst = namesConsequence(task) } }) => ({
    environment,
    task,
    account,
    asksFirst,
    overview,
    isAskedAnew: false,
    password: undefined,
    calling: undefined,
    isAccepted: false,
    isProved: false,
    isPasswordNeeded: false,
    codes: undefined,
    failure: undefined,
    limit: undefined,
    output: undefined,
  }),
  output: ({ context }) => context.output ?? assertUnreachable(),
  on: { 'clock.checked': { actions: 'passOnClock' } },
  initial: 'arriving',
  states: {
    arriving: {
      always: [{ guard: 'asksFirst', target: 'confirming' }, { target: 'readingSession' }],
    },
    confirming: {
      on: {
        'task.confirmed': { actions: ['takeConfirmation', 'forgetFailure'], target: 'readingSession' },
        'task.cancelled': cancelled,
      },
    },
    /** The call is for the owner of these settings; another tab may have signed somebody else in (SEC-36). */
    readingSession: {
      tags: 'busy',
      ...timeouts(refuseWith('acceptReadFailure', 'unasked')),
      invoke: {
        src: 'check',
        input: ({ context }) => ({ environment: context.environment }),
        onDone: [
          {
            guard: { type: 'comparesAccount', params: ({ event }) => event.output },
            target: 'readingAccount',
          },
          {
            guard: { type: 'isOwner', params: ({ event }) => event.output },
            actions: 'makeCall',
            target: 'running',
          },
          { actions: { type: 'acceptReadFailure', params: ({ event }) => event.output }, target: 'unasked' },
        ],
      },
    },
    /** What was asked about may have changed in another tab: a press is for the question that it answers (UX-18). */
    readingAccount: {
      tags: 'busy',
      ...timeouts(refuseWith('acceptAccountFailure', 'unasked')),
      invoke: {
        src: 'readAccount',
        input: ({ context }) => ({ environment: context.environment }),
        onDone: [
          {
            guard: { type: 'isOthers', params: wasRead },
            actions: { type: 'end', params: { type: 'changed' } },
            target: 'unasked',
          },
          {
            guard: { type: 'isReached', params: wasRead },
            actions: { type: 'end', params: { type: 'done', wasAlready: true } },
            target: 'unasked',
          },
          { guard: { type: 'isAsked', params: wasRead }, actions: 'makeCall', target: 'running' },
          {
            guard: { type: 'wasRead', params: wasRead },
            actions: { type: 'askAnew', params: wasRead },
            target: 'unasked',
          },
          { actions: { type: 'acceptAccountFailure', params: wasRead }, target: 'unasked' },
        ],
      },
    },
    /** The session or the account could not be read, or is not as it was: the call was not made. */
    unasked: {
      entry: 'wipePassword',
      always: [
        { guard: 'hasEnded', target: 'ended' },
        { guard: 'isLimited', target: 'limited' },
        { target: 'confirming' },
      ],
    },
    running: {
      tags: 'busy',
      ...timeouts(refuseWith('acceptRefusal', 'refused')),
      exit: 'abandon',
      invoke: {
        src: 'call',
        input: ({ context }) => ({ write: context.calling }),
        onDone: [
          {
            guard: { type: 'hasCodes', params: called },
            actions: { type: 'acceptCodes', params: called },
            target: 'savingCodes',
          },
          { guard: { type: 'needsRead', params: called }, actions: 'accept', target: 'rechecking' },
          { guard: ({ event }) => event.output.ok, actions: done, target: 'ended' },
          { actions: { type: 'acceptRefusal', params: called }, target: 'refused' },
        ],
      },
    },
    refused: {
      always: [
        { guard: 'hasEnded', target: 'ended' },
        { guard: { type: 'leadsTo', params: 'proof' }, target: 'proving' },
        { guard: { type: 'leadsTo', params: 'limit' }, target: 'limited' },
        { guard: { type: 'leadsTo', params: 'recheck' }, target: 'rechecking' },
        { target: 'confirming' },
      ],
    },
    /** The answer was lost, or only a read shows what it did. */
    rechecking: {
      tags: 'busy',
      ...timeouts(unread),
      invoke: {
        src: 'readAccount',
        input: ({ context }) => ({ environment: context.environment }),
        onDone: [
          { guard: { type: 'isOthers', params: wasRead }, ...unread },
          { guard: { type: 'isReached', params: wasRead }, actions: done, target: 'ended' },
          {
            guard: { type: 'endsSession', params: wasRead },
            actions: { type: 'end', params: { type: 'sessionEnded' } },
            target: 'ended',
          },
          { guard: { type: 'areCodesUnknown', params: wasRead }, target: 'codesUnknown' },
          { guard: { type: 'isNotReached', params: wasRead }, actions: 'refuse', target: 'confirming' },
          unread,
        ],
      },
    },
    proving: {
      on: { 'task.cancelled': { actions: 'forgetProof', target: 'confirming' } },
      invoke: {
        src: 'stepUp',
        id: 'stepUp',
        input: ({ context: { environment, account } }) => ({ environment, account }),
        onDone: [
          {
            guard: { type: 'hasProved', params: ({ event }) => event.output },
            actions: 'rememberProof',
            target: 'confirming',
          },
          {
            guard: { type: 'hasCancelledProof', params: ({ event }) => event.output },
            actions: 'forgetProof',
            target: 'confirming',
          },
          { actions: { type: 'endProof', params: ({ event }) => event.output }, target: 'ended' },
        ],
      },
    },
    limited: {
      initial: 'waiting',
      on: { 'task.cancelled': cancelled },
      states: {
        waiting: {
          after: { limit: 'passed' },
          on: { 'clock.checked': { target: 'waiting', reenter: true } },
        },
        passed: { on: { 'retry.requested': { actions: 'forgetFailure', target: '#task.confirming' } } },
      },
    },
    /** A set may have been made that nobody has seen: another one is made at a press only (ERR-29). */
    codesUnknown: {
      on: {
        'task.confirmed': {
          guard: 'canRegenerate',
          actions: ['replaceCodes', 'takeConfirmation'],
          target: 'readingSession',
        },
        'task.cancelled': unread,
      },
    },
    savingCodes: {
      invoke: {
        src: 'saveCodes',
        id: 'saveCodes',
        input: ({ context }) => ({ codes: context.codes ?? assertUnreachable() }),
        onDone: { actions: { type: 'endCodes', params: ({ event }) => event.output }, target: 'ended' },
      },
    },
    ended: { type: 'final' },
  },
});
