import { startDevSuperTokens } from './index.ts';

const server = await startDevSuperTokens();
await server.people.create({
  email: 'ada@example.com',
  password: 'correct-horse-1',
  phone: '+12065550101',
  requirements: ['otp-phone'],
});
await fetch(`${server.apiUrl}/signinup/code`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ phoneNumber: '+12065550101' }),
});
export const code = server.outbox.to('+12065550101').at(-1)?.code; // '314159', say
server.standIn?.clock.advance(15 * 60_000); // and now it is too old
await server.close();
