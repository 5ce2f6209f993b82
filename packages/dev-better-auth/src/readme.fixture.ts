import { startDevBetterAuth } from './index.ts';

const server = await startDevBetterAuth();
await server.people.create({
  email: 'ada@example.com',
  password: 'correct horse 1',
  factors: ['email'],
});
const post = (path: string, body: object, cookie = '') =>
  fetch(`${server.apiUrl}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url, cookie },
    body: JSON.stringify(body),
  });
const signedIn = await post('/sign-in/email', { email: 'ada@example.com', password: 'correct horse 1' });
const cookies = signedIn.headers.getSetCookie().map((line) => line.split(';')[0]);
await post('/two-factor/send-otp', {}, cookies.join('; '));
export const code = server.outbox.to('ada@example.com').at(-1)?.code; // '314159', say
server.clock.advance(5 * 60_000); // and now it is too old
await server.close();
