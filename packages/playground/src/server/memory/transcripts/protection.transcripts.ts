import type { WithPassword } from '@mfa-flow/contract';
import { recallPassword, redactPassword } from '../redact-password.ts';
import { transcript } from './transcript.ts';

type Setting = WithPassword & { readonly on: boolean };

export const setProtection = transcript('protection.set', {
  of: ({ protection }) => protection?.set,
  redact: ({ on, ...typed }: Setting) => ({ on, ...redactPassword(typed) }),
  recall: ({ on, ...given }) => ({ on, ...recallPassword(given) }),
});
