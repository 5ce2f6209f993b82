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

interface Forgetting {
  readonly deviceId: string;
}

export const forgetDevice = transcript('account.forgetDevice', {
  of: ({ account }) => account?.forgetDevice,
  redact: ({ deviceId }: Forgetting) => ({ deviceId }),
  recall: ({ deviceId }) => ({ deviceId }),
});

export const signOutOthers = transcript('account.signOutOthers', {
  of: ({ account }) => account?.signOutOthers,
  redact: () => ({}),
  recall: () => ({}),
});
