import { expect, test } from 'vitest';
import { options, present, valueOf } from '../support/driver.fixture.ts';
import { openNodeBrowser } from '../support/node-browser.fixture.ts';
import { callsSince, openScene } from '../support/scene.fixture.ts';
import { withStandIn } from '../support/stand-in.fixture.ts';
import { openPage } from '../support/supertokens-world.fixture.ts';

// In a file of its own, where no time passes: after ten seconds the SDK asks again by itself.
const server = withStandIn();

test('an emailed code proves the address, and the session hears of it at once', async () => {
  const wanted = { factors: [], emailUnverified: true } as const;
  const policy = { requirements: ['otp-email'], emailVerification: 'last' } as const;
  const init = { emailVerification: () => 'last' as const };
  const scene = await openScene(server(), { wanted, policy, init });
  await scene.enter();
  const begun = await scene.begin({ kind: 'email', to: { address: scene.person.email } });
  await scene.confirm(valueOf(begun), scene.emailedCode());
  expect(valueOf(await scene.check())).toMatchObject({ status: 'complete' });
  expect((await scene.visit('/me')).status).toBe(200);
});

test('a link that is opened elsewhere is heard of at the next check, though the session is told nothing', async () => {
  const wanted = { factors: [], emailUnverified: true } as const;
  const scene = await openScene(server(), { wanted, init: { emailVerification: () => 'first' } });
  const elsewhere = openPage(openNodeBrowser(), server(), { emailVerification: () => 'first' });
  await scene.enter();
  expect(valueOf(await scene.check())).toMatchObject({ status: 'emailVerificationRequired' });
  await present(scene.adapter.emailVerification).send({}, options);
  const returned = server().outbox.to(scene.person.email).at(-1)?.link ?? '';
  await present(elsewhere.adapter.emailVerification).confirm({ returned }, options);
  const asked = scene.browser.log.length;
  expect(valueOf(await scene.check())).toMatchObject({ status: 'complete' });
  expect(callsSince(scene, asked)).toEqual(['GET user/email/verify', 'PUT mfa/info']);
});
