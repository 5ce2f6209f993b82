import { expect, test } from 'vitest';
import { createDemoProject, demoPeople, describeDemo } from './demo.ts';
import { openBrowser } from '../test/support/browser.fixture.ts';
import { openWorld } from '../test/support/world.fixture.ts';

test('the demo prints its address, and each demo account can or cannot sign in as described', async () => {
  const { server } = await openWorld();
  const project = createDemoProject(server);
  const text = describeDemo(server, project);
  for (const shown of [server.endpoint, project.id, project.key, 'not for production'])
    expect(text).toContain(shown);

  const statuses = demoPeople.map(async ({ id, email, password }) => {
    const browser = openBrowser(server, project);
    const { status } = await browser.call('POST /account/sessions/email', { email, password });
    return [id, status, (await browser.call('GET /account')).status];
  });
  expect(await Promise.all(statuses)).toEqual([
    ['ada', 201, 200],
    ['grace', 201, 401],
    ['linus', 201, 401],
    ['blake', 401, 401],
  ]);
});
