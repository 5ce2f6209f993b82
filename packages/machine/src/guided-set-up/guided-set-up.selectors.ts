import { countingFactors } from '@mfa-flow/contract';
import { selectIsPassing as selectIsAddingPassing } from '../add-factor/add-factor.selectors.ts';
import { isOffered } from '../task/task.calls.ts';
import { selectIsPassing as selectIsTaskPassing } from '../task/task.selectors.ts';
import type { GuidedSetUpSnapshot } from './guided-set-up.types.ts';

export type GuidedSetUpPhase =
  | 'reading'
  | 'unread'
  | 'choosing'
  | 'adding'
  | 'savingCodes'
  | 'askingAboutCodes'
  | 'turningOn'
  | 'summary'
  | 'ended';

/** States that show what another one shows. */
const shownAs = {
  deciding: 'reading',
  readingAgain: 'reading',
  notAdded: 'choosing',
  makingCodes: 'savingCodes',
  replacingCodes: 'savingCodes',
} as const;

const isShownAs = (state: string): state is keyof typeof shownAs => state in shownAs;

export function selectPhase({ value }: GuidedSetUpSnapshot): GuidedSetUpPhase {
  if (typeof value !== 'string') return 'reading';
  return isShownAs(value) ? shownAs[value] : value;
}

export type GuidedSetUpStepName = 'add' | 'verify' | 'saveCodes' | 'turnOn';

/** The steps that this backend has, in order. Undefined before the account was read. */
function steps({ context: { environment, overview } }: GuidedSetUpSnapshot): readonly GuidedSetUpStepName[] {
  const hasCodes = overview?.recoveryCodes && isOffered(environment, { kind: 'createCodes' });
  const hasSwitch = overview?.protectionOn !== undefined && isOffered(environment, { kind: 'turnOn' });
  return [
    'add',
    'verify',
    ...(hasCodes ? (['saveCodes'] as const) : []),
    ...(hasSwitch ? (['turnOn'] as const) : []),
  ];
}

const stepOf = {
  choosing: 'add',
  adding: 'verify',
  savingCodes: 'saveCodes',
  askingAboutCodes: 'saveCodes',
  turningOn: 'turnOn',
} as const satisfies Partial<Record<GuidedSetUpPhase, GuidedSetUpStepName>>;

const isStep = (phase: GuidedSetUpPhase): phase is keyof typeof stepOf => phase in stepOf;

export interface GuidedSetUpProgress {
  /** From 1. */
  readonly step: number;
  readonly of: number;
  readonly name: GuidedSetUpStepName;
}

/** Which step it is. Undefined while reading, at the summary, and while another factor is added after it. */
export function selectProgress(snapshot: GuidedSetUpSnapshot): GuidedSetUpProgress | undefined {
  const phase = selectPhase(snapshot);
  if (!isStep(phase) || (phase !== 'turningOn' && selectIsAddingAnother(snapshot))) return undefined;
  const name = stepOf[phase];
  const all = steps(snapshot);
  const place = all.indexOf(name);
  return place === -1 ? undefined : { step: place + 1, of: all.length, name };
}

/** Something counts already: a further factor is a matter of choice. */
const selectIsAddingAnother = (snapshot: GuidedSetUpSnapshot): boolean =>
  (selectPhase(snapshot) === 'choosing' || selectPhase(snapshot) === 'adding') &&
  selectFactors(snapshot).length > 0;

export const selectIsSlow = (snapshot: GuidedSetUpSnapshot) => snapshot.hasTag('slow');
export const selectOverview = ({ context }: GuidedSetUpSnapshot) => context.overview;
/** The factor that is being added. */
export const selectFactor = ({ context }: GuidedSetUpSnapshot) => context.factor;
/** What counts at sign-in. */
export const selectFactors = ({ context: { overview } }: GuidedSetUpSnapshot) =>
  overview ? countingFactors(overview) : [];
/** How many codes were saved in this run. */
export const selectCodesSaved = ({ context: { codes } }: GuidedSetUpSnapshot) =>
  codes === 'kept' ? undefined : codes;
/** The set that is asked about was left in this run, or nobody has seen it: it is none from before. */
export const selectAreCodesLeft = ({ context }: GuidedSetUpSnapshot) => context.areCodesLeft;
/** A set from before can be replaced. */
export const selectCanReplaceCodes = ({ context: { environment } }: GuidedSetUpSnapshot) =>
  isOffered(environment, { kind: 'regenerateCodes' });
export const selectFailure = ({ context }: GuidedSetUpSnapshot) => context.failure;
/** Why the list of factors is shown again. A new object each time. */
export const selectProblem = ({ context }: GuidedSetUpSnapshot) => context.problem;
export const selectAddFactorActor = ({ children }: GuidedSetUpSnapshot) => children.addFactor;
export const selectTaskActor = ({ children }: GuidedSetUpSnapshot) => children.task;
/** How it ended. */
export const selectOutput = ({ context }: GuidedSetUpSnapshot) => context.output;

/** It is between two screens, or over: whatever was shown before stays. Depends on the machines inside as well. */
export function selectIsPassing(snapshot: GuidedSetUpSnapshot): boolean {
  const { addFactor, task } = snapshot.children;
  switch (selectPhase(snapshot)) {
    case 'reading':
    case 'ended':
      return true;
    case 'adding':
      return !addFactor || selectIsAddingPassing(addFactor.getSnapshot());
    case 'savingCodes':
    case 'turningOn':
      return !task || selectIsTaskPassing(task.getSnapshot());
    case 'unread':
    case 'choosing':
    case 'askingAboutCodes':
    case 'summary':
      return false;
  }
}
