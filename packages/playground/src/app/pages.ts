import type { PageName } from '../scenario/setup.ts';

interface AppPage {
  /** In the navigation. */
  readonly link: string;
  /** For a newcomer: what can be tried here. */
  readonly cue: string;
  readonly detail: string;
}

/** The pages of the app that people sign in to. */
export const pages: Readonly<Record<PageName, AppPage>> = {
  home: {
    link: 'Home',
    cue: 'From here on it is your own app',
    detail: 'The other pages hold what the kit does after signing in.',
  },
  settings: {
    link: 'Settings',
    cue: 'Everything about the second step',
    detail: 'Half an hour later the backend wants fresh proof for most of it. The controls hold a clock.',
  },
  'set-up': {
    link: 'Guided set-up',
    cue: 'The first time, step by step',
    detail: 'Gus has nothing set up yet. It goes on where it was left.',
  },
  guarded: {
    link: 'Guarded actions',
    cue: 'Proof before what cannot be undone',
    detail: 'Right after signing in none is asked for. Put the clock forward by half an hour, then try.',
  },
};
