import { readFileSync } from 'node:fs';
import { expect, test, type Models } from './journey.ts';
import { Requests } from './models/requests.ts';
import { apiOf } from './servers.ts';

/** The tables that people read are the ones that are proven. */
const documented = readFileSync(new URL('../../../docs/requests.md', import.meta.url), 'utf8');

function expected(vendor: string, journey: string) {
  const [, section = ''] = documented.split(`## ${vendor}\n`);
  const rows = section.split('\n## ')[0]?.split('\n') ?? [];
  const cells = rows.map((line) => line.split('|').map((cell) => cell.trim()));
  const [, , requests, roundTrips] = cells.find(([, name]) => name === journey) ?? [];
  return { requests: Number(requests), roundTrips: Number(roundTrips) };
}

interface Journey {
  readonly who: 'ada' | 'ben' | 'gus';
  readonly walks: (person: Models['ada'], around: Pick<Models, 'flow' | 'time' | 'words'>) => Promise<void>;
}

/** From the press on "Continue" below the password to the last screen. */
const journeys = {
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
    async walks(person, { flow, time, words }) {
      await person.givesNameAndPassword();
      await flow.asksForTheAuthenticatorCode();
      await person.entersAWrongCode();
      await flow.marksTheField(words.wrongAuthenticatorCode(4));
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
} satisfies Record<string, Journey>;

/** One journey for each row of the vendor's table. */
export function countsRequests(vendor: string, names: readonly (keyof typeof journeys)[]): void {
  for (const name of names) {
    test(`${name}: as few requests as the documentation says`, async ({
      page,
      server,
      ada,
      ben,
      gus,
      flow,
      time,
      words,
      screenReader,
    }) => {
      const { who, walks }: Journey = journeys[name];
      screenReader.isNotMinded();
      const requests = new Requests(page, apiOf[server] ?? '');
      const person = { ada, ben, gus }[who];
      await person.opensThePage();
      await flow.opensWithSignIn();
      requests.countFromHere();
      await walks(person, { flow, time, words });
      expect(requests.counted()).toEqual(expected(vendor, name));
    });
  }
}
