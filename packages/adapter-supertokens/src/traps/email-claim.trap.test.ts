import { expect, test } from 'vitest';
import { valueOf } from '../testing/hands.fixture.ts';
import { openScene } from '../testing/scene.fixture.ts';
import { withStandIn } from '../testing/stand-in.fixture.ts';

// In a file of its own, where no time passes: after ten seconds the SDK asks again by itself.
const server = withStandIn();

test('an emailed code proves the address, and the session hears of it at once', async () => {
  const wanted = { ways: [], emailUnverified: true } as const;
  const policy = { requirements: ['otp-email'], emailVerification: 'last' } as const;
  const init = { emailVerification: () => 'last' as const };
  const scene = await openScene(server(), { wanted, policy, init });
  await scene.enter();
  const begun = await scene.begin({ kind: 'email', to: { address: scene.person.email } });
  await scene.confirm(valueOf(begun), scene.emailedCode());
  expect(valueOf(await scene.check())).toMatchObject({ status: 'complete' });
  expect((await scene.visit('/me')).status).toBe(200);
});
