import { succeeded } from '@mfa-flow/contract';
import type { CallOptions, Result } from '@mfa-flow/contract';

type Ask = (options: CallOptions | undefined) => Promise<Result<unknown>>;

/** The email verification claim of the session. For ten seconds it may still say "not verified" for a verified address. */
export interface EmailClaim {
  /** Asks the server, which also updates the session. Absent without the recipe. */
  readonly askBy: (ask: Ask) => void;
  readonly refresh: Ask;
  /** Whether a verified address was required and missing; undefined before the first check. */
  readonly isMissing: () => boolean | undefined;
  readonly note: (isMissing: boolean) => void;
}

export function createEmailClaim(): EmailClaim {
  let ask: Ask | undefined;
  let missing: boolean | undefined;
  return {
    askBy: (next) => {
      ask = next;
    },
    refresh: async (options) => {
      const asked = (await ask?.(options)) ?? succeeded();
      // The session is up to date now, so don't ask again before the next check.
      if (asked.ok) missing = false;
      return asked;
    },
    isMissing: () => missing,
    note: (isMissing) => {
      missing = isMissing;
    },
  };
}
