import { expect, test } from 'vitest';
import { openScene, options, present, valueOf } from '../test/support/scene.fixture.ts';
import { withServer } from '../test/support/server.fixture.ts';

const server = withServer();

type Scene = Awaited<ReturnType<typeof openScene>>;

/** What the README says. */
const journeys: readonly (readonly [
  string,
  Parameters<typeof openScene>[1],
  (scene: Scene) => Promise<unknown>,
  readonly string[],
])[] = [
  [
    'password, no second step',
    [],
    async ({ enter, check }) => [await enter(), await check()],
    ['POST /sign-in/email', 'POST /mfa-flow/session'],
  ],
  [
    'password and authenticator',
    ['authenticator'],
    ({ getIn }) => getIn('totp'),
    [
      'POST /sign-in/email',
      'POST /mfa-flow/session',
      'POST /two-factor/verify-totp',
      'POST /mfa-flow/session',
    ],
  ],
  [
    'password and emailed code',
    ['email'],
    ({ getIn }) => getIn('otp'),
    [
      'POST /sign-in/email',
      'POST /mfa-flow/session',
      'POST /two-factor/send-otp',
      'POST /two-factor/verify-otp',
      'POST /mfa-flow/session',
    ],
  ],
  [
    'sign out',
    [],
    async ({ enter, signOut }) => [await enter(), await signOut()],
    ['POST /sign-in/email', 'POST /mfa-flow/leave', 'POST /sign-out'],
  ],
  [
    'the settings page',
    [],
    async ({ enter, adapter }) => {
      await enter();
      valueOf(await present(adapter.account).overview({}, options));
    },
    ['POST /sign-in/email', 'POST /mfa-flow/overview'],
  ],
];

test.each(journeys)('%s', async (_, factors, walk, calls) => {
  const scene = await openScene(server(), factors);
  await walk(scene);
  expect(scene.browser.calls()).toEqual(calls);
});

test('[SEC-8] nothing is sent twice, whatever the host has set for its own calls', async () => {
  const scene = await openScene(server(), []);
  scene.browser.disturb('serverError');
  expect((await scene.enter()).ok).toBe(false);
  expect(scene.browser.calls()).toEqual(['POST /sign-in/email']);
});
