import { expect, test } from 'vitest';
import { createPerson } from './person.fixture.ts';
import { withStandIn } from './with-stand-in.fixture.ts';

const standIn = withStandIn();

test('a person can be created on a server that lists an authenticator with a delay', async () => {
  const server = standIn.openProject();
  server.happensNext?.('unseenAuthenticator');
  expect(await createPerson(server, { factors: ['authenticator'] })).toBeDefined();
});
