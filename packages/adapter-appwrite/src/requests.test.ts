import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accountSettings, signInBy } from './index.ts';
import { asSent, driver, options, valueOf } from '../test/support/driver.fixture.ts';
import { openNodeBrowser } from '../test/support/node-browser.fixture.ts';
import { codeAt, portsOf, verifyAt } from '../test/support/settings.fixture.ts';
import { openScene } from '../test/support/signed-in.fixture.ts';
import type { Scene } from '../test/support/signed-in.fixture.ts';
import { withStandIn } from '../test/support/with-stand-in.fixture.ts';

const standIn = withStandIn();

type Stage = Awaited<ReturnType<typeof openScene>>;

interface Journey {
  readonly name: string;
  readonly scene?: Scene;
  /** What comes before and is not counted. */
  readonly before?: (stage: Stage) => Promise<unknown>;
  readonly run: (stage: Stage) => Promise<unknown>;
  readonly requests: number;
  /** Those that had to wait for one another. */
  readonly trips: number;
}

const inSettings = (factors?: Scene['factors']): Scene => ({
  options: { settings: accountSettings({ verifyAt }) },
  ...(factors && { factors }),
});

async function proveAuthenticator({ start, verify, person }: Stage) {
  const challenge = valueOf(await start('totp'));
  valueOf(await verify(challenge, await person.authenticatorCode()));
}

async function finish({ check }: Stage) {
  expect(valueOf(await check())).toMatchObject({ status: 'complete' });
}

async function enterAndProve(stage: Stage) {
  await stage.enter();
  await stage.check();
  await proveAuthenticator(stage);
  await finish(stage);
}

const journeys: readonly Journey[] = [
  {
    name: 'password, no second step',
    scene: { factors: [] },
    run: async (stage) => {
      await stage.enter();
      await finish(stage);
    },
    requests: 2,
    trips: 2,
  },
  { name: 'password and authenticator', run: enterAndProve, requests: 6, trips: 6 },
  {
    name: 'password and authenticator, two wrong codes first',
    run: async (stage) => {
      await stage.enter();
      await stage.check();
      const challenge = valueOf(await stage.start('totp'));
      // The second is answered on a new challenge as well, after a look at the list.
      for (const wrong of ['none', 'none']) await stage.verify(challenge, wrong);
      valueOf(await stage.verify(challenge, await stage.person.authenticatorCode()));
      await finish(stage);
    },
    requests: 11,
    trips: 11,
  },
  {
    name: 'password and emailed code',
    run: async (stage) => {
      await stage.enter();
      await stage.check();
      const sent = asSent(valueOf(await stage.start('email')));
      valueOf(await stage.verify(sent, await stage.emailedCode()));
      await finish(stage);
    },
    requests: 6,
    trips: 6,
  },
  {
    name: 'password and recovery code',
    run: async (stage) => {
      await stage.enter();
      await stage.check();
      const challenge = valueOf(await stage.start('recoveryCode'));
      valueOf(await stage.verify(challenge, stage.person.recoveryCodes[0] ?? ''));
      await finish(stage);
    },
    requests: 6,
    trips: 6,
  },
  {
    name: 'emailed code and authenticator',
    scene: { options: { signIn: signInBy({ methods: ['emailCode'] }) } },
    run: async (stage) => {
      const method = stage.adapter.firstFactor?.code;
      const sent = await method?.start({ kind: 'email', address: stage.person.email }, options);
      if (!method || !sent?.ok) throw new Error('No code was sent.');
      await method.verify({ challenge: sent.value, code: await stage.emailedCode() }, options);
      await stage.check();
      await proveAuthenticator(stage);
      await finish(stage);
    },
    requests: 7,
    trips: 7,
  },
  {
    name: 'reload before the second step',
    before: ({ enter }) => enter(),
    run: ({ check }) => check(),
    requests: 2,
    trips: 2,
  },
  { name: 'reload when signed in', before: enterAndProve, run: finish, requests: 1, trips: 1 },
  {
    name: 'fresh proof by authenticator',
    before: enterAndProve,
    run: async (stage) => {
      await stage.available();
      await proveAuthenticator(stage);
    },
    requests: 4,
    trips: 3,
  },
  {
    name: 'sign out',
    before: enterAndProve,
    run: async ({ signOut }) => valueOf(await signOut()),
    requests: 2,
    trips: 2,
  },
  {
    name: 'overview',
    scene: inSettings(),
    before: enterAndProve,
    run: async ({ adapter }) => valueOf(await portsOf(adapter).account.overview({}, options)),
    requests: 3,
    trips: 1,
  },
  {
    name: 'an authenticator added',
    scene: inSettings([]),
    before: ({ enter }) => enter(),
    run: async ({ adapter, server }) => {
      const { enrolment } = portsOf(adapter);
      const begun = valueOf(await enrolment.begin({ kind: 'authenticator' }, options));
      const code = codeAt('uri' in begun ? begun.uri : '', server.clock?.now() ?? Date.now());
      valueOf(await enrolment.confirm({ enrolment: begun, answer: { kind: 'code', code } }, options));
    },
    requests: 2,
    trips: 2,
  },
  {
    name: 'an email on file verified, looked at once',
    scene: inSettings([]),
    before: ({ enter }) => enter(),
    run: async ({ adapter }) => {
      const { enrolment } = portsOf(adapter);
      const wanted = { kind: 'email', to: { destinationId: 'email' } } as const;
      const begun = valueOf(await enrolment.begin(wanted, options));
      valueOf(await enrolment.confirm({ enrolment: begun }, options));
    },
    requests: 3,
    trips: 3,
  },
  {
    name: 'another number added',
    scene: inSettings([]),
    before: ({ enter }) => enter(),
    run: async ({ adapter, person, server }) => {
      const { enrolment } = portsOf(adapter);
      const address = '+12065550188';
      const wanted = { kind: 'phone', to: { address }, password: person.password } as const;
      const begun = valueOf(await enrolment.begin(wanted, options));
      const code = (await server.textsTo?.(address))?.at(-1)?.code ?? '';
      valueOf(await enrolment.confirm({ enrolment: begun, answer: { kind: 'code', code } }, options));
    },
    requests: 5,
    trips: 5,
  },
  {
    name: 'the authenticator removed, with a fresh proof',
    scene: inSettings(['authenticator']),
    before: enterAndProve,
    run: async ({ adapter }) =>
      valueOf(await portsOf(adapter).enrolment.remove({ factorId: 'totp' }, options)),
    requests: 2,
    trips: 2,
  },
  {
    name: 'recovery codes created, shown or made anew',
    scene: inSettings(),
    before: enterAndProve,
    run: async ({ adapter }) => valueOf(await portsOf(adapter).recoveryCodes.reveal({}, options)),
    requests: 1,
    trips: 1,
  },
  {
    name: 'the switch',
    scene: inSettings(),
    before: enterAndProve,
    run: async ({ adapter }) => valueOf(await portsOf(adapter).protection.set({ on: false }, options)),
    requests: 1,
    trips: 1,
  },
  {
    name: 'two other sessions ended',
    scene: inSettings([]),
    before: async ({ enter, reopen, person }) => {
      for (const _ of [1, 2])
        await driver(reopen(openNodeBrowser())).signIn(person.identifier, person.password);
      await enter();
    },
    run: async ({ adapter }) => valueOf(await portsOf(adapter).account.signOutOthers({}, options)),
    requests: 3,
    trips: 2,
  },
];

test.each(journeys.map((journey) => [journey.name, journey] as const))(
  '%s makes as many requests as the table says',
  async (_, { scene, before, run, requests, trips }) => {
    const stage = await openScene(standIn, scene);
    await before?.(stage);
    stage.browser.log.clear();
    await run(stage);
    expect(stage.browser.log.requests).toHaveLength(requests);
    expect(stage.browser.log.trips).toBe(trips);
  },
);

test('the table of the README is this one', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const rows = [...readme.matchAll(/^\| ([a-z][^|]*?) +\| (\d+) +\| (\d+) +\|$/gm)];
  expect(rows.map(([, ...cells]) => cells)).toEqual(
    journeys.map(({ name, requests, trips }) => [name, String(requests), String(trips)]),
  );
});
