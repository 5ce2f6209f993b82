import { readFileSync } from 'node:fs';
import { expect, test, type Models } from '../../journey.ts';
import { Requests } from '../../models/requests.ts';

/** The table that people read is the one that is proven. */
const documented = readFileSync(new URL('../../../../../docs/requests.md', import.meta.url), 'utf8');

const rows = documented.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));

function expected(journey: string) {
  const [, , requests, roundTrips] = rows.find(([, name]) => name === journey) ?? [];
  return { requests: Number(requests), roundTrips: Number(roundTrips) };
}

interface Journey {
  readonly who: 'ada' | 'ben' | 'gus';
  readonly walks: (person: Models['ada'], around: Pick<Models, 'flow' | 'time'>) => Promise<void>;
}

/** From the press on "Continue" below the password to the last screen. */
const journeys: Record<string, Journey> = {
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
    async walks(person, { flow, time }) {
      await person.givesNameAndPassword();
      await flow.asksForTheAuthenticatorCode();
      await person.entersAWrongCode();
      await flow.marksTheField('That code is not right or has expired.');
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
};

test.describe('Thrift', () => {
  for (const [journey, { who, walks }] of Object.entries(journeys)) {
    test(`${journey}: as few requests as the documentation says`, async ({
      page,
      ada,
      ben,
      gus,
      flow,
      time,
      screenReader,
    }) => {
      screenReader.isNotMinded();
      const requests = new Requests(page);
      const person = { ada, ben, gus }[who];
      await person.opensThePage();
      await flow.opensWithSignIn();
      requests.countFromHere();
      await walks(person, { flow, time });
      expect(requests.counted()).toEqual(expected(journey));
    });
  }
});
