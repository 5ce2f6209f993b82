import { expect, test } from 'vitest';
import { mfaFlow } from '../../src/server/index.ts';
import { failureOf, openScene, options, present, valueOf } from '../support/scene.fixture.ts';
import { withServer } from '../support/server.fixture.ts';

const server = withServer({ rateLimit: 3 });

test('the limit of better-auth is told with its wait, after which the next message goes out', async () => {
  const { enter, check, start } = await openScene(server(), ['email']);
  await enter();
  await check();
  for (let sent = 0; sent < 3; sent += 1) valueOf(await start('otp'));
  const refused = failureOf(await start('otp'));
  expect(refused).toMatchObject({ code: 'too_many_sends' });
  const { retryAfterMs = 0 } = refused.code === 'too_many_sends' ? refused : {};
  expect(retryAfterMs).toBeGreaterThan(1000);
  server().clock.advance(retryAfterMs);
  expect((await start('otp')).ok).toBe(true);
});

test('the password cannot be tried as often as one likes where a factor is removed', async () => {
  const { getIn, adapter } = await openScene(server(), ['authenticator']);
  await getIn('totp');
  const remove = present(adapter.enrolment?.remove);
  const guess = () => remove({ factorId: 'totp', password: 'a guess' }, options);
  for (let tries = 0; tries < 3; tries += 1)
    expect(failureOf(await guess())).toMatchObject({ code: 'input_refused' });
  expect(failureOf(await guess())).toMatchObject({ code: 'rate_limited' });
});

test('the plugin brings that limit itself, as strict as the one of the second step', () => {
  const [rule] = present(mfaFlow().rateLimit);
  expect(rule).toMatchObject({ window: 10, max: 3 });
  expect(rule?.pathMatcher('/mfa-flow/remove-factor')).toBe(true);
  expect(rule?.pathMatcher('/mfa-flow/session')).toBe(false);
});
