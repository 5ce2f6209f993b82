import { succeeded } from '@mfa-flow/contract';
import type { CallOptions, Result } from '@mfa-flow/contract';

type Ask = (options: CallOptions | undefined) => Promise<Result<unknown>>;

/** What the session says of the address. For ten seconds it may go on saying "not verified" of one that is by now. */
export interface EmailClaim {
  /** How the server is asked, which also brings the session up to date. Without the recipe nobody can ask. */
  readonly askBy: (ask: Ask) => void;
  readonly refresh: Ask;
  /** What it said at the last check, or has just been told. */
  readonly isMissing: () => boolean;
  readonly note: (isMissing: boolean) => void;
}

export function createEmailClaim(): EmailClaim {
  let ask: Ask | undefined;
  let missing = false;
  return {
    askBy: (next) => {
      ask = next;
    },
    refresh: async (options) => (await ask?.(options)) ?? succeeded(),
    isMissing: () => missing,
    note: (isMissing) => {
      missing = isMissing;
    },
  };
}
