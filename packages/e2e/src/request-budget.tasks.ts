import { expect, type Models } from './journey.ts';
import { lastOne } from './models/last-one.ts';
import type { Visit } from './models/person.ts';

type Around = Pick<Models, 'flow' | 'phone' | 'mailbox' | 'app' | 'time' | 'behaviour'>;

export interface TaskJourney {
  readonly who: 'ben' | 'eva' | 'gus';
  readonly page: NonNullable<Visit['page']>;
  readonly movesTheClock?: true;
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

async function comesToGuardedActions(person: Models['ada'], { flow }: Around): Promise<void> {
  await flow.asksForTheAuthenticatorCode();
  await person.entersTheCodeFromTheAuthenticator();
  await flow.hasHandedOver('Guarded actions');
}

async function turnsOff(person: Models['ada'], { flow }: Around): Promise<void> {
  await person.presses('Turn off two-step verification');
  await flow.asks('Turn off two-step verification?', 'Keep it on');
  await person.presses('Turn off two-step verification');
  await flow.has('Two-step verification is off');
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
    who: 'ben',
    page: 'guarded',
    comesThere: comesToGuardedActions,
    async walks(person, { flow }) {
      await person.goesToThePage('Settings');
      await flow.showsThePage('Two-step verification');
      await flow.has('Two-step verification is on');
    },
  },
  'guided set-up, authenticator app and recovery codes': {
    who: 'gus',
    page: 'guarded',
    comesThere: async (_person, { flow }) => flow.hasHandedOver('Guarded actions'),
    async walks(person, around) {
      const { flow, phone } = around;
      await person.goesToThePage('Guided set-up');
      await flow.shows('Choose a second step');
      await person.presses(/^Set up an authenticator app/);
      await flow.shows('Set up your authenticator app');
      await person.goesOnToEnter(await phone.authenticatorCode());
      await savesCodes(person, around);
      await flow.shows('Turn on two-step verification');
      await person.presses('Turn on');
      await flow.shows('Two-step verification is on');
    },
  },
  'recovery codes made': {
    who: 'ben',
    page: 'settings',
    comesThere: comesToSettings,
    async walks(person, around) {
      const { flow } = around;
      await person.presses('Make recovery codes');
      await savesCodes(person, around);
      await flow.showsThePage('Two-step verification');
      await flow.has('Make new codes');
    },
  },
  'recovery codes made anew, with fresh proof': {
    who: 'eva',
    page: 'settings',
    movesTheClock: true,
    async comesThere(person, around) {
      await comesWithRecoveryCodes(person, around);
      await around.time.passes(halfAnHourLater);
    },
    async walks(person, around) {
      const { flow, behaviour } = around;
      await person.presses('Make new codes');
      await flow.asks('Make new recovery codes?', 'Keep the old ones');
      await person.presses('Make new codes');
      if (behaviour.takesRecoveryCodesAsProof) {
        await flow.asksForProof();
        await person.chooses('Authenticator app');
      }
      await entersTheNextCode(person, around);
      await flow.asks('Make new recovery codes?', 'Keep the old ones');
      await person.presses('Make new codes');
      await savesCodes(person, around);
      await flow.showsThePage('Two-step verification');
    },
  },
  'another authenticator app added': {
    who: 'ben',
    page: 'settings',
    comesThere: comesToSettings,
    async walks(person, { flow, phone }) {
      await person.presses(/^Add/);
      await flow.shows('Choose a second step');
      await person.presses(/^Set up an authenticator app/);
      await flow.asksFor('Name your new authenticator app', flow.name);
      await person.enters('Work phone');
      await flow.shows('Set up your authenticator app');
      await person.goesOnToEnter(await phone.authenticatorCode());
      await flow.showsThePage('Two-step verification');
      await expect(flow.button(/^Remove authenticator app/)).toHaveCount(2);
    },
  },
  'authenticator app renamed': {
    who: 'ben',
    page: 'settings',
    comesThere: comesToSettings,
    async walks(person, { flow }) {
      await person.presses(/^Rename authenticator app/);
      await flow.asksFor('Rename authenticator app', flow.name);
      await person.enters('Old phone');
      await flow.has('Renamed.');
      await flow.has(/Old phone/);
    },
  },
  'codes by email added': {
    who: 'ben',
    page: 'settings',
    comesThere: comesToSettings,
    async walks(person, { flow, mailbox }) {
      await person.presses(/^Add/);
      await flow.shows('Choose a second step');
      await person.presses(/^Set up codes by email/);
      await flow.shows('Get codes by email');
      await person.presses('Send message');
      await flow.asksForTheMailedCode();
      await mailbox.hasReceived(1);
      await person.entersTheCodeFromTheMail();
      await flow.showsThePage('Two-step verification');
      await flow.has('Weaker than an app');
    },
  },
  'authenticator app removed': {
    who: 'eva',
    page: 'settings',
    comesThere: comesWithRecoveryCodes,
    async walks(person, { flow, behaviour }) {
      const { question, confirm } = lastOne(behaviour);
      await person.presses('Remove authenticator app');
      await flow.asks(question, 'Keep it');
      await person.presses(confirm);
      await flow.has('Removed.');
      await flow.has("Your account isn't protected yet");
    },
  },
  'protection turned off': {
    who: 'ben',
    page: 'settings',
    comesThere: comesToSettings,
    walks: turnsOff,
  },
  'protection turned on': {
    who: 'ben',
    page: 'settings',
    async comesThere(person, around) {
      await comesToSettings(person, around);
      await turnsOff(person, around);
    },
    async walks(person, { flow }) {
      await person.presses('Turn on two-step verification');
      await flow.has('Two-step verification is on');
    },
  },
  'fresh proof for a call of the app': {
    who: 'ben',
    page: 'guarded',
    movesTheClock: true,
    async comesThere(person, around) {
      await comesToGuardedActions(person, around);
      await around.time.passes(halfAnHourLater);
    },
    async walks(person, around) {
      await person.pressesOnThePage('Delete the workspace');
      await entersTheNextCode(person, around);
      await around.app.tells('Deleted.');
    },
  },
} satisfies Record<string, TaskJourney>;
