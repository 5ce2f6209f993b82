import { readFileSync } from 'node:fs';
import { expect, test } from './journey.ts';
import { Requests } from './models/requests.ts';
import { askedOf } from './servers.ts';
import { journeys, type Journey } from './request-budget.journeys.ts';
import { tasks, type TaskJourney } from './request-budget.tasks.ts';
import { movesTheClock } from './true-core.ts';

/** Read from the documented tables, so that these are what is proven. */
const documented = readFileSync(new URL('../../../docs/requests.md', import.meta.url), 'utf8');

function expected(vendor: string, journey: string) {
  const [, section = ''] = documented.split(`## ${vendor}\n`);
  const rows = section.split('\n## ')[0]?.split('\n') ?? [];
  const cells = rows.map((line) => line.split('|').map((cell) => cell.trim()));
  const [, , requests, roundTrips] = cells.find(([, name]) => name === journey) ?? [];
  return { requests: Number(requests), roundTrips: Number(roundTrips) };
}

/** One journey for each row of the vendor's table. */
export function countsRequests(vendor: string, names: readonly (keyof typeof journeys)[]): void {
  for (const name of names) {
    const { who, visit, walks, movesTheClock: isMarked }: Journey = journeys[name];
    const details = isMarked ? { tag: movesTheClock } : {};
    test(
      `${name} makes as few requests as the documentation says`,
      details,
      async ({
        page,
        server,
        ada,
        ben,
        finn,
        gus,
        jo,
        kim,
        flow,
        phone,
        provider,
        time,
        messages,
        screenReader,
      }) => {
        screenReader.isIgnored();
        const requests = new Requests(page, askedOf[server]);
        const person = { ada, ben, finn, gus, jo, kim }[who];
        await person.opensThePage(visit);
        await flow.opensWithSignIn();
        await requests.countFromHere();
        await walks(person, { flow, phone, provider, time, messages, requests });
        expect(requests.counted(), requests.list()).toEqual(expected(vendor, name));
      },
    );
  }
}

/** One task after signing in for each row of the vendor's table. */
export function countsRequestsOfTasks(vendor: string, names: readonly (keyof typeof tasks)[]): void {
  for (const name of names) {
    const { who, page, comesThere, walks, movesTheClock: isMarked }: TaskJourney = tasks[name];
    const details = isMarked ? { tag: movesTheClock } : {};
    test(
      `${name} makes as few requests as the documentation says`,
      details,
      async ({
        page: browserPage,
        server,
        ben,
        eva,
        gus,
        flow,
        phone,
        mailbox,
        app,
        time,
        behaviour,
        screenReader,
      }) => {
        screenReader.isIgnored();
        const requests = new Requests(browserPage, askedOf[server]);
        const person = { ben, eva, gus }[who];
        const around = { flow, phone, mailbox, app, time, behaviour };
        await person.signsIn({ page });
        await comesThere(person, around);
        // The read beside the screen, of whoever has just come.
        await requests.areOver();
        await requests.countFromHere();
        await walks(person, around);
        await requests.areOver();
        expect(requests.counted(), requests.list()).toEqual(expected(vendor, name));
      },
    );
  }
}
