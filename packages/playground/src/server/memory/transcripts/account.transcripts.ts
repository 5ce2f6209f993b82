import { transcript } from './transcript.ts';

export const overview = transcript('account.overview', {
  of: ({ account }) => account?.overview,
  redact: () => ({}),
  recall: () => ({}),
});

interface Renaming {
  readonly factorId: string;
  readonly label: string;
}

/** A name is shown to whoever opens the settings: no secret. */
export const rename = transcript('account.rename', {
  of: ({ account }) => account?.rename,
  redact: ({ factorId, label }: Renaming) => ({ factorId, label }),
  recall: ({ factorId, label }) => ({ factorId, label }),
});

export const signOutOthers = transcript('account.signOutOthers', {
  of: ({ account }) => account?.signOutOthers,
  redact: () => ({}),
  recall: () => ({}),
});
