import type { Models } from './journey.ts';
import type { Visit } from './models/person.ts';
import type { Requests } from './models/requests.ts';

interface Around extends Pick<Models, 'flow' | 'phone' | 'provider' | 'time' | 'messages'> {
  readonly requests: Requests;
}

export interface Journey {
  readonly who: 'ada' | 'ben' | 'finn' | 'gus' | 'jo' | 'kim';
  readonly visit?: Visit;
  readonly movesTheClock?: true;
  readonly walks: (person: Models['ada'], around: Around) => Promise<void>;
}

const withEveryFactorIn: Visit = { signInWith: 'all' };

/** From the first press of signing in to the last screen. */
export const journeys = {
  'password only': {
    who: 'gus',
    async walks(person, { flow }) {
      await person.givesNameAndPassword();
      await flow.isDone();
    },
  },
  'password, authenticator app': {
    who: 'ben',
    async walks(person, { flow }) {
      await person.givesNameAndPassword();
      await flow.asksForTheAuthenticatorCode();
      await person.entersTheCodeFromTheAuthenticator();
      await flow.isDone();
    },
  },
  'password, one wrong code, authenticator app': {
    who: 'ben',
    movesTheClock: true,
    async walks(person, { flow, time, messages, requests }) {
      await person.givesNameAndPassword();
      await flow.asksForTheAuthenticatorCode();
      await person.entersAWrongCode();
      await flow.marksTheField(messages.wrongAuthenticatorCode(4));
      // The read after it, which nobody waits for.
      await requests.areOver();
      await time.passes({ seconds: 1 });
      await person.entersTheCodeFromTheAuthenticator();
      await flow.isDone();
    },
  },
  'password, email': {
    who: 'ada',
    async walks(person, { flow }) {
      await person.givesNameAndPassword();
      await flow.asksHowToConfirm();
      await person.chooses('Email');
      await flow.asksForTheMailedCode();
      await person.entersTheCodeFromTheMail();
      await flow.isDone();
    },
  },
  'password, email sent twice': {
    who: 'ada',
    movesTheClock: true,
    async walks(person, { flow, time }) {
      await person.givesNameAndPassword();
      await flow.asksHowToConfirm();
      await person.chooses('Email');
      await flow.asksForTheMailedCode();
      await time.passes({ seconds: 31 });
      await person.presses('Send a new code');
      await flow.has('Use the code in the newest message.');
      await person.goesToTheField();
      await person.entersTheCodeFromTheMail();
      await flow.isDone();
    },
  },
  'password, recovery code': {
    who: 'ada',
    async walks(person, { flow }) {
      await person.givesNameAndPassword();
      await flow.asksHowToConfirm();
      await person.chooses('Recovery code');
      await flow.asksForARecoveryCode();
      await person.entersARecoveryCode();
      await flow.isDone();
    },
  },
  'password, authenticator app set up': {
    who: 'kim',
    async walks(person, { flow, phone }) {
      await person.givesNameAndPassword();
      await flow.shows('Set up your authenticator app');
      await person.goesOnToEnter(await phone.authenticatorCode());
      await flow.isDone();
    },
  },
  'password, codes by email set up': {
    who: 'jo',
    async walks(person, { flow }) {
      await person.givesNameAndPassword();
      await flow.shows('Set up a second step');
      await person.presses(/Set up codes by email/);
      await flow.shows('Get codes by email');
      await person.presses('Send message');
      await flow.asksForTheMailedCode();
      await person.entersTheCodeFromTheMail();
      await flow.isDone();
    },
  },
  'emailed code, authenticator app': {
    who: 'finn',
    visit: withEveryFactorIn,
    async walks(person, { flow }) {
      await person.presses('Email me a code instead');
      await flow.asksFor('Sign in to Acme', flow.root.getByRole('textbox', { name: 'Email address' }));
      await person.enters('finn@example.com');
      await flow.asksForTheMailedCode();
      await person.entersTheCodeFromTheMail();
      await flow.asksForTheAuthenticatorCode();
      await person.entersTheCodeFromTheAuthenticator();
      await flow.isDone();
    },
  },
  'provider, authenticator app': {
    who: 'ben',
    visit: withEveryFactorIn,
    async walks(person, { flow, phone, provider }) {
      await person.presses('Continue with Acme ID');
      await provider.asksWhoItIs();
      await provider.continuesAs('Ben');
      await flow.opensWith('Enter your code');
      await person.goesOnToEnter(await phone.authenticatorCode());
      await flow.isDone();
    },
  },
} satisfies Record<string, Journey>;
