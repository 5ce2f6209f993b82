import { expect, test } from 'vitest';
import { createPerson } from './person.fixture.ts';
import { withStandIn } from './with-stand-in.fixture.ts';

const standIn = withStandIn();

test('a person is made by a server that sees an authenticator a moment late', async () => {
  const server = standIn.openProject();
  server.happensNext?.('unseenAuthenticator');
  expect(await createPerson(server, { factors: ['authenticator'] })).toBeDefined();
});
