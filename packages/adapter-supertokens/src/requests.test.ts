import { expect, test } from 'vitest';
import { asSent, driver, valueOf } from '../test/support/driver.fixture.ts';
import { callsSince, openScene } from '../test/support/scene.fixture.ts';
import type { Scene } from '../test/support/scene.fixture.ts';
import { openSettings } from '../test/support/settings.fixture.ts';
import { withStandIn } from '../test/support/stand-in.fixture.ts';

const server = withStandIn();

/** What the README says, beside the SDK's own probe for a session when a page opens. */
const journeys: readonly (readonly [string, (scene: Scene) => Promise<unknown>, readonly string[]])[] = [
  [
    'password, no second step',
    async ({ enter, check }) => [await enter(), await check()],
    ['POST signin', 'PUT mfa/info'],
  ],
  [
    'password and authenticator',
    async ({ enter, check, start, verify, person }) => {
      await enter();
      await check();
      await verify(valueOf(await start('totp')), await person.authenticatorCode());
      await check();
    },
    ['POST signin', 'PUT mfa/info', 'POST totp/verify', 'PUT mfa/info'],
  ],
  [
    'password and emailed code, sent twice',
    async ({ enter, check, start, resend, verify, emailedCode }) => {
      await enter();
      await check();
      const challenge = asSent(valueOf(await start('otp-email')));
      await resend(challenge);
      await verify(challenge, emailedCode());
      await check();
    },
    [
      'POST signin',
      'PUT mfa/info',
      'POST signinup/code',
      'POST signinup/code/resend',
      'POST signinup/code/consume',
      'PUT mfa/info',
    ],
  ],
  [
    'fresh proof',
    async ({ enter, available, start, verify, person }) => {
      await enter();
      await available();
      await verify(valueOf(await start('totp')), await person.authenticatorCode());
    },
    ['POST signin', 'PUT mfa/info', 'POST totp/verify'],
  ],
  [
    'a reload before the second step, and signing out',
    async ({ enter, openTab }) => {
      await enter();
      const { check, signOut } = driver(openTab().adapter);
      await check();
      await signOut();
      await check();
      await signOut();
    },
    ['POST signin', 'PUT mfa/info', 'POST signout'],
  ],
];

test.each(journeys)('%s', async (_, walk, expected) => {
  const scene = await openScene(server());
  await walk(scene);
  const [probe, ...calls] = callsSince(scene);
  expect(probe).toBe('POST session/refresh');
  expect(calls).toEqual(expected);
});

test('a page that nobody is signed in at costs the SDK’s probe', async () => {
  const scene = await openScene(server());
  await scene.check();
  await scene.check();
  expect(callsSince(scene)).toEqual(['POST session/refresh']);
});

test('setting up an authenticator', async () => {
  const scene = await openScene(server(), { wanted: { factors: [] }, policy: { requirements: ['totp'] } });
  await scene.enter();
  await scene.check();
  const begun = valueOf(await scene.begin({ kind: 'authenticator' }));
  const before = callsSince(scene).length;
  const code = begun.kind === 'authenticator' ? await scene.scan(begun.uri)() : '';
  await scene.confirm(begun, code);
  await scene.check();
  expect(before).toBe(4);
  expect(callsSince(scene, before)).toEqual(['POST totp/device/verify', 'PUT mfa/info']);
});

test.each([
  ['never', []],
  ['last', ['GET user/email/verify']],
] as const)('setting up emailed codes, where a verified address is demanded %s', async (demand, told) => {
  const scene = await openScene(server(), {
    wanted: { factors: [], emailUnverified: true },
    policy: { requirements: ['otp-email'], emailVerification: demand },
    init: { emailVerification: () => demand },
  });
  await scene.enter();
  await scene.check();
  const begun = valueOf(await scene.begin({ kind: 'email', to: { address: scene.person.email } }));
  const before = callsSince(scene).length;
  await scene.confirm(begun, scene.emailedCode());
  expect(valueOf(await scene.check())).toMatchObject({ status: 'complete' });
  expect(callsSince(scene, before)).toEqual(['POST signinup/code/consume', ...told, 'PUT mfa/info']);
});

const settingsPresses: readonly (readonly [
  string,
  (page: Awaited<ReturnType<typeof openSettings>>) => Promise<unknown>,
  readonly string[],
])[] = [
  [
    'the overview, all at once',
    ({ overview }) => overview(),
    [
      'PUT mfa/info',
      'GET totp/device/list',
      'GET /settings/recovery-codes',
      'GET /settings/protection',
      'GET /settings/sessions/others',
    ],
  ],
  [
    'adding an authenticator, and codes that come with it',
    ({ addDevice }) => addDevice('Desk'),
    ['POST totp/device', 'POST totp/device/verify', 'POST /settings/recovery-codes'],
  ],
  [
    'adding an address',
    ({ addEmail, person }) => addEmail(`zoe-${person.email}`),
    ['POST signinup/code', 'POST signinup/code/consume', 'POST /settings/recovery-codes'],
  ],
  ['renaming', ({ rename }) => rename('totp:TOTP Device 0', 'Desk'), ['PATCH /settings/authenticators']],
  ['removing an authenticator', ({ remove }) => remove('totp:TOTP Device 0'), ['POST totp/device/remove']],
  ['the switch', ({ turn }) => turn(false), ['PUT /settings/protection']],
  ['new recovery codes', ({ regenerateCodes }) => regenerateCodes(), ['PUT /settings/recovery-codes']],
  ['signing out elsewhere', ({ signOutOthers }) => signOutOthers(), ['DELETE /settings/sessions/others']],
];

test.each(settingsPresses)('settings: %s', async (_, press, expected) => {
  const page = await openSettings(server(), { wanted: { factors: ['authenticator'] } });
  const before = page.browser.log.length;
  await press(page);
  // Those that are made at once go in any order.
  const sorted = (calls: readonly string[]) => (expected.length > 3 ? calls.toSorted() : calls);
  expect(sorted(callsSince(page.scene, before))).toEqual(sorted(expected));
});

const repeated: readonly (readonly [
  string,
  (page: Awaited<ReturnType<typeof openSettings>>) => Promise<unknown>,
])[] = [
  ['removing an authenticator', ({ remove }) => remove('totp:TOTP Device 0')],
  ['renaming to a taken name', ({ rename }) => rename('totp:TOTP Device 0', 'TOTP Device 0')],
  ['the switch', ({ turn }) => turn(true)],
  ['new recovery codes', ({ regenerateCodes }) => regenerateCodes()],
  ['the first recovery codes', ({ createCodes }) => createCodes()],
  ['signing out elsewhere', ({ signOutOthers }) => signOutOthers()],
];

test.each(repeated)('three presses are three calls, also when they are refused: %s', async (_, press) => {
  const page = await openSettings(server(), { wanted: { factors: ['authenticator'] } });
  const before = page.browser.log.length;
  for (const _press of [1, 2, 3]) await press(page);
  expect(callsSince(page.scene, before)).toHaveLength(3);
});
