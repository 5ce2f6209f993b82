import { transcript } from './transcript.ts';

export const check = transcript('session.check', {
  of: ({ session }) => session.check,
  redact: () => ({}),
  recall: () => ({}),
});

export const signOut = transcript('session.signOut', {
  of: ({ session }) => session.signOut,
  redact: () => ({}),
  recall: () => ({}),
});
