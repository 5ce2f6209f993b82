import type { AddableFactor, Overview } from '@mfa-flow/contract';
import type { Task } from '@mfa-flow/machine';
import type { MfaSettingsProps } from './mfa-settings.types.ts';

/** What is under way on the settings page: one thing at a time. */
export type Intention =
  | { readonly type: 'task'; readonly task: Task }
  | { readonly type: 'chooseWhatToAdd' }
  | { readonly type: 'add'; readonly factor: AddableFactor };

/** How it ended. */
export type Ending =
  'done' | 'cancelled' | 'unknown' | 'codesExist' | 'codesLeft' | 'unavailable' | 'sessionEnded' | 'changed';

export interface RunningProps {
  readonly host: MfaSettingsProps;
  readonly overview: Overview;
  readonly onOver: (ending: Ending) => void;
}
