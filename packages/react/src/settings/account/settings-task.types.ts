import type { AddableFactor } from '@mfa-flow/contract';
import type { Task } from '@mfa-flow/machine';
import type { Waiting } from '../../shell/shell.types.ts';
import type { ShownTask } from './settings-host.types.ts';

/** What is under way on the settings page: one thing at a time. */
export type SettingsTask =
  | { readonly type: 'task'; readonly task: Task }
  | { readonly type: 'chooseWhatToAdd' }
  | { readonly type: 'add'; readonly factor: AddableFactor }
  | { readonly type: 'setUp' };

/** How it ended. */
export type Ending =
  | 'done'
  /** Somebody had removed it elsewhere. */
  | 'alreadyGone'
  | 'cancelled'
  | 'unknown'
  | 'codesExist'
  | 'codesLeft'
  | 'unavailable'
  | 'sessionEnded'
  | 'changed';

export interface RunningProps extends ShownTask {
  readonly onEnded: (ending: Ending) => void;
  /** It is over, and the account is read: what was shown last stays until then. */
  readonly reading?: Waiting | undefined;
  /** It goes on where a session had ended: nothing is done before another press. */
  readonly isResumed?: boolean | undefined;
}
