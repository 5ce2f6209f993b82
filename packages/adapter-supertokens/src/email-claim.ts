import { succeeded } from '@mfa-flow/contract';
import type { CallOptions, Result } from '@mfa-flow/contract';

type Ask = (options: CallOptions | undefined) => Promise<Result<unknown>>;

/** What the session says of the address. For ten seconds it may go on saying "not verified" of one that is by now. */
export interface EmailClaim {
  /** How the server is asked, which also brings the session up to date. Without the recipe nobody can ask. */
  readonly askBy: (ask: Ask) => void;
  readonly refresh: Ask;
  /** Whether a verified address was demanded and missing, as far as is known: undefined before the first check. */
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
      // The session says now what the server knows, so it need not be asked again before a check has looked.
      if (asked.ok) missing = false;
      return asked;
    },
    isMissing: () => missing,
    note: (isMissing) => {
      missing = isMissing;
    },
  };
}
