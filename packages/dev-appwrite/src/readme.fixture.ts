import { startDevAppwrite } from './index.ts';

const server = await startDevAppwrite();
const project = server.createProject({
  version: '1.6.0',
  people: [
    { id: 'ada', email: 'ada@example.com', password: 'correct horse', emailVerified: true, mfa: true },
  ],
});
const headers = { 'x-appwrite-project': project.id, 'content-type': 'application/json' };
const body = JSON.stringify({ userId: 'ada', email: 'ada@example.com' });
await fetch(`${server.endpoint}/account/tokens/email`, { method: 'POST', headers, body });
export const code = project.outbox.to('ada@example.com').at(-1)?.code; // '314159', say
project.clock.advance(15 * 60_000); // and now it is too old
await server.close();
