import { expect, test } from 'vitest';
import { failureOf, openScene, valueOf } from '../support/scene.fixture.ts';
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
