import type { Models } from './journey.ts';
import type { Visit } from './models/person.ts';

type Around = Pick<Models, 'flow' | 'phone' | 'app' | 'time'>;

export interface TaskJourney {
  readonly who: 'ben' | 'eva' | 'gus';
  readonly page: NonNullable<Visit['page']>;
  /** From the password to where the counting begins. */
  readonly comesThere: (person: Models['ada'], around: Around) => Promise<void>;
  /** From the first press of the task to its end, and what the page reads after it. */
  readonly walks: (person: Models['ada'], around: Around) => Promise<void>;
}

const halfAnHourLater = { minutes: 31 };

async function comesToSettings(person: Models['ada'], { flow }: Around): Promise<void> {
  await flow.asksForTheAuthenticatorCode();
  await person.entersTheCodeFromTheAuthenticator();
  await flow.showsThePage('Two-step verification');
  await flow.has('Two-step verification is on');
}

async function comesWithRecoveryCodes(person: Models['ada'], around: Around): Promise<void> {
  await around.flow.asksHowToConfirm();
  await person.chooses('Authenticator app');
  await comesToSettings(person, around);
}

async function savesCodes(person: Models['ada'], { flow }: Around): Promise<void> {
  await flow.shows('Save your recovery codes');
  await person.ticks('I have saved these codes');
  await person.presses('Continue');
}

async function entersTheNextCode(person: Models['ada'], { flow, phone }: Around): Promise<void> {
  await flow.asksForTheAuthenticatorCode();
  await phone.showsTheNextCode();
  await person.entersTheCodeFromTheAuthenticator();
}

export const tasks = {
  'settings opened': {
    who: 'gus',
    page: 'guarded',
    comesThere: async (_person, { flow }) => flow.hasHandedOver('Guarded actions'),
    async walks(person, { flow }) {
      await person.goesToThePage('Settings');
      await flow.showsThePage('Two-step verification');
      await flow.has('Two-step verification is off');
    },
  },
  'guided set-up, authenticator app and recovery codes': {
    who: 'gus',
    page: 'guarded',
    comesThere: async (_person, { flow }) => flow.hasHandedOver('Guarded actions'),
    async walks(person, around) {
      const { flow, phone } = around;
      await person.goesToThePage('Guided set-up');
      await flow.shows('Choose a way to confirm it is you');
      await person.presses(/^Set up an authenticator app/);
      await flow.shows('Set up your authenticator app');
      await person.goesOnToEnter(await phone.authenticatorCode());
      await savesCodes(person, around);
      await flow.shows('Turn on two-step verification');
      await person.presses('Turn on');
      await flow.shows('Two-step verification is on');
    },
  },
  'recovery codes made anew, with fresh proof': {
    who: 'eva',
    page: 'settings',
    async comesThere(person, around) {
      await comesWithRecoveryCodes(person, around);
      await around.time.passes(halfAnHourLater);
    },
    async walks(person, around) {
      const { flow } = around;
      await person.presses('Make new codes');
      await flow.asks('Make new recovery codes?', 'Keep the old ones');
      await person.presses('Make new codes');
      await flow.asksForProof();
      await person.chooses('Authenticator app');
      await entersTheNextCode(person, around);
      await flow.asks('Make new recovery codes?', 'Keep the old ones');
      await person.presses('Make new codes');
      await savesCodes(person, around);
      await flow.showsThePage('Two-step verification');
    },
  },
  'authenticator app removed': {
    who: 'eva',
    page: 'settings',
    comesThere: comesWithRecoveryCodes,
    async walks(person, { flow }) {
      await person.presses('Remove authenticator app');
      await flow.asks('Remove your last way and turn off two-step verification?', 'Keep it');
      await person.presses('Turn off two-step verification');
      await flow.has('Removed.');
      await flow.has('Your account is not protected yet');
    },
  },
  'protection turned off': {
    who: 'ben',
    page: 'settings',
    comesThere: comesToSettings,
    async walks(person, { flow }) {
      await person.presses('Turn off two-step verification');
      await flow.asks('Turn off two-step verification?', 'Keep it on');
      await person.presses('Turn off two-step verification');
      await flow.has('Two-step verification is off');
    },
  },
  'fresh proof for a call of the app': {
    who: 'ben',
    page: 'guarded',
    async comesThere(person, { flow, time }) {
      await flow.asksForTheAuthenticatorCode();
      await person.entersTheCodeFromTheAuthenticator();
      await flow.hasHandedOver('Guarded actions');
      await time.passes(halfAnHourLater);
    },
    async walks(person, around) {
      await person.pressesOnThePage('Delete the workspace');
      await entersTheNextCode(person, around);
      await around.app.tells('Deleted.');
    },
  },
} satisfies Record<string, TaskJourney>;
