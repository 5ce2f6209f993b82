import { removalOf, type AccountFactor, type Overview } from '@mfa-flow/contract';
import { failureRoutes } from '../shared/failure-routes.ts';
import type { FlowFailure, FlowFailureCode } from '../shared/flow-failure.ts';
import type { Task, TaskOutput } from './task.types.ts';

export type TaskRoute =
  /** Back to the question, with the failure. */
  | 'again'
  | 'password'
  | 'proof'
  | 'limit'
  /** It may have taken effect, or has already: read the account. */
  | 'recheck'
  | TaskOutput['type'];

/** Failures that mean something else here than they do at sign-in. */
const routes = {
  step_up_required: 'proof',
  session_ended: 'sessionEnded',
  verification_required: 'changed',
  conflict: 'recheck',
  factor_gone: 'recheck',
} as const satisfies Partial<Record<FlowFailureCode, TaskRoute>>;

const isRouted = (code: FlowFailureCode): code is keyof typeof routes => code in routes;

/** Where a failure of the call leads. */
export function taskRoute({ kind }: Task, failure: FlowFailure): TaskRoute {
  const { code } = failure;
  if (code === 'conflict' && kind === 'createCodes') return 'codesExist';
  if (failure.code === 'input_refused') return failure.field === 'password' ? 'password' : 'again';
  if (isRouted(code)) return routes[code];
  const route = failureRoutes[code];
  if (route === 'limit') return 'limit';
  return route === 'unknown' ? 'recheck' : 'again';
}

/** Whether an account is as the task wants it. Undefined: nothing that it shows tells. */
export function isReached(task: Task, overview: Overview): boolean | undefined {
  switch (task.kind) {
    case 'removeFactor':
      return overview.factors.every(({ id }) => id !== task.factorId);
    case 'renameFactor':
      // A backend whose factors have no id but their name gives it another one.
      return (
        overview.factors.some(({ label }) => label === task.label) &&
        overview.factors.every(({ id, label }) => id !== task.factorId || label === task.label)
      );
    case 'turnOn':
      return overview.protectionOn;
    case 'turnOff':
      return overview.protectionOn === undefined ? undefined : !overview.protectionOn;
    case 'createCodes':
      // A set that is there may be the one whose answer was lost: its codes cannot be shown.
      return overview.recoveryCodes?.state === 'some' ? undefined : false;
    case 'regenerateCodes':
      return undefined;
    case 'revealCodes':
      return false;
    case 'forgetDevice':
      return overview.rememberedDevices?.every(({ id }) => id !== task.deviceId);
    case 'signOutOthers':
      // Repeating it does no harm.
      return overview.otherSessions === 0;
  }
}

/** The factor that a task removes. Undefined: it is another task, or the factor is gone. */
export const removed = (task: Task, { factors }: Overview): AccountFactor | undefined =>
  task.kind === 'removeFactor' ? factors.find(({ id }) => id === task.factorId) : undefined;

/** What the question about a removal says, for comparing it: what follows, and what is left. */
function questionOf(task: Task, overview: Overview): string | undefined {
  const factor = removed(task, overview);
  if (!factor) return undefined;
  const { remaining, turnsOff, asksForSetUp } = removalOf(overview, factor);
  return JSON.stringify([turnsOff, asksForSetUp, factor.keptBecause, remaining.map(({ id }) => id)]);
}

/** Whether a press that answered the question about one state of the account answers it about another. */
export const isSameQuestion = (task: Task, asked: Overview, read: Overview): boolean =>
  questionOf(task, asked) === questionOf(task, read);

/** The tasks that name their consequence first, or begin with a press of their own. */
export const namesConsequence = ({ kind }: Task): boolean =>
  kind === 'removeFactor' ||
  kind === 'turnOff' ||
  kind === 'regenerateCodes' ||
  kind === 'forgetDevice' ||
  kind === 'signOutOthers';

/** Only a read shows that these took effect (UX-14). */
export const needsRead = ({ kind }: Task): boolean =>
  kind === 'turnOn' || kind === 'turnOff' || kind === 'removeFactor';
